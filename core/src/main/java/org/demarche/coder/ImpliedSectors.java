package org.demarche.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.entity.Kind;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.record.Side;

/**
 * Gives sides of acts the sector that nothing tells: people without an office are civilians, a city
 * stands for the state that is visited or promised something there ("arrived in Nairobi"), a state
 * that tries somebody for its courts, and for its people where their villages are hit.
 *
 * <p>Only the record shows them. Stages before ask whether a sector is known.
 */
final class ImpliedSectors {

  /** Acts that whoever lives in a place suffers: "shelled the town", "a curfew in the town". */
  private static final Set<String> SUFFERED = Set.of("ASSAULT", "COERCE");

  /** CAMEO's code for bringing somebody to court. */
  private static final String TRIAL = "115";

  /** Last words of names of firms, which the report introduces as it does people. */
  private static final Pattern FIRM =
      Pattern.compile(" (AG|Bank|Co|Corp|Group|Holdings|Inc|Industries|Ltd|Plc|SA)\\.?$");

  private static final Set<Kind> PEOPLE = Set.of(Kind.AGENT, Kind.PERSON);

  private static final Set<String> STATELESS = Set.of("", "IGO", "MNC", "NGO", "OTH", "REB");

  private static final String CIVILIANS = "CVL";

  private final Map<String, Kind> kinds = new HashMap<>();
  private final CivilParts civil;

  ImpliedSectors(Mentions mentions) {
    this.civil = new CivilParts(mentions);
    mentions.all().forEach(m -> kinds.putIfAbsent(m.side().entity(), m.entity().kind()));
  }

  List<Side> actors(Draft draft) {
    boolean tried = isTrial(draft);
    return draft.actors().stream()
        .map(s -> tried && kind(s) == Kind.STATE ? s.of(List.of("JUD")) : told(s, "GOV"))
        .map(s -> civil.isFelt(draft, s) ? s.of(List.of(CIVILIANS)) : s)
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
    String place = SUFFERED.contains(draft.category()) ? CIVILIANS : "GOV";
    boolean attack = draft.category().equals("ASSAULT");
    return draft.recipients().stream()
        .map(s -> told(s, place))
        .map(s -> attack && civil.isHit(draft, s) ? s.of(List.of(CIVILIANS)) : s)
        .toList();
  }

  private Side told(Side side, String place) {
    boolean ofState = !STATELESS.contains(side.country());
    Kind kind = kind(side);
    if (!side.sectors().isEmpty() || side.entity().isEmpty()) {
      return side;
    }
    if (kind == Kind.PERSON) {
      return side.of(List.of(FIRM.matcher(side.name()).find() ? "BUS" : CIVILIANS));
    }
    return kind == Kind.PLACE && ofState ? side.of(List.of(place)) : side;
  }
}
