package org.demarche.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.record.Side;

/**
 * Gives sides of acts the sector that nothing tells: people without an office are civilians, a city
 * stands for the state that is visited or promised something there ("arrived in Nairobi"), a state
 * that tries somebody for its courts.
 *
 * <p>Only the record shows them. Stages before ask whether a sector is known.
 */
final class ImpliedSectors {

  /** Acts that whoever lives in a place suffers: "shelled the town", "a curfew in the town". */
  private static final Set<String> SUFFERED = Set.of("ASSAULT", "COERCE");

  /** CAMEO's code for bringing somebody to court. */
  private static final String TRIAL = "115";

  private static final Set<Kind> PEOPLE = Set.of(Kind.AGENT, Kind.PERSON);

  private static final Set<String> STATELESS = Set.of("", "IGO", "MNC", "NGO", "OTH", "REB");

  private final Map<String, Kind> kinds = new HashMap<>();

  ImpliedSectors(Mentions mentions) {
    mentions.all().forEach(m -> kinds.putIfAbsent(m.side().entity(), m.entity().kind()));
  }

  List<Side> actors(Draft draft) {
    boolean tried = isTrial(draft);
    return draft.actors().stream()
        .map(s -> tried && kind(s) == Kind.STATE ? s.of(List.of("JUD")) : told(s, "GOV"))
        .toList();
  }

  /** "was sentenced in Peru": a state convicts and tries people through its courts. */
  private boolean isTrial(Draft draft) {
    boolean people =
        draft.recipients().stream().allMatch(s -> PEOPLE.contains(kind(s)) && !s.isOfState());
    return draft.mode().filter("convict"::equals).isPresent()
        || draft.cameo().equals(TRIAL) && people;
  }

  private Kind kind(Side side) {
    return kinds.getOrDefault(side.entity(), Kind.BODY);
  }

  List<Side> recipients(Draft draft) {
    String place = SUFFERED.contains(draft.category()) ? "CVL" : "GOV";
    return draft.recipients().stream().map(s -> told(s, place)).toList();
  }

  private Side told(Side side, String place) {
    if (!side.sectors().isEmpty() || side.entity().isEmpty()) {
      return side;
    }
    Kind kind = kind(side);
    if (kind == Kind.PERSON) {
      return side.of(List.of("CVL"));
    }
    boolean ofState = kind == Kind.PLACE && !STATELESS.contains(side.country());
    return ofState ? side.of(List.of(place)) : side;
  }
}
