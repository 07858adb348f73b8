package org.demarche.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.record.Side;

/**
 * Gives sides of acts the sector that nothing told: people without an office are civilians, a city
 * stands for the state that is visited or promised something there ("arrived in Nairobi").
 *
 * <p>Only the record shows them. Stages before ask whether a sector is known.
 */
final class ImpliedSectors {

  /** Acts that whoever lives in a place suffers: "shelled the town", "a curfew in the town". */
  private static final Set<String> SUFFERED = Set.of("ASSAULT", "COERCE");

  private static final Set<String> STATELESS = Set.of("", "IGO", "MNC", "NGO", "OTH", "REB");

  private final Map<String, Kind> kinds = new HashMap<>();

  ImpliedSectors(Mentions mentions) {
    mentions.all().forEach(m -> kinds.putIfAbsent(m.side().entity(), m.entity().kind()));
  }

  List<Side> actors(List<Side> sides) {
    return sides.stream().map(s -> told(s, "GOV")).toList();
  }

  List<Side> recipients(List<Side> sides, String category) {
    String place = SUFFERED.contains(category) ? "CVL" : "GOV";
    return sides.stream().map(s -> told(s, place)).toList();
  }

  private Side told(Side side, String place) {
    if (!side.sectors().isEmpty() || side.entity().isEmpty()) {
      return side;
    }
    Kind kind = kinds.get(side.entity());
    if (kind == Kind.PERSON) {
      return side.of(List.of("CVL"));
    }
    boolean ofState = kind == Kind.PLACE && !STATELESS.contains(side.country());
    return ofState ? side.of(List.of(place)) : side;
  }
}
