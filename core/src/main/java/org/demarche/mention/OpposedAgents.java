package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.entity.Kind;

/** Tells of which country those without a name are whom the troops of another one fight or meet. */
final class OpposedAgents {

  /** Sectors of those whom armies fight or come upon in other countries. */
  private static final List<String> OPPOSED =
      List.of("AGR", "CRM", "CVL", "EDU", "LAB", "REB", "UAF");

  /** Sectors of those whom armies fight. */
  private static final List<String> FOUGHT = List.of("CRM", "REB", "UAF");

  /** How many sentences back troops are still those that a report tells of. */
  private static final int NEAR = 2;

  private final Discourse discourse;

  OpposedAgents(Discourse discourse) {
    this.discourse = discourse;
  }

  /** "Danish troops shot at militants in Helmand": they are of the place, not of the troops. */
  Optional<String> country(Hit hit, Phrase phrase) {
    if (hit.sectors().stream().noneMatch(OPPOSED::contains)) {
      return Optional.empty();
    }
    Optional<String> troops =
        discourse
            .last(
                m ->
                    m.sentence() == phrase.sentence()
                        && m.side().sectors().contains("MIL")
                        && discourse.isSubject(m))
            .map(m -> m.side().country());
    return discourse
        .place(phrase.sentence())
        .or(discourse::main)
        .filter(place -> troops.filter(t -> !t.equals(place)).isPresent())
        .or(() -> occupied(phrase));
  }

  /** "Troops razed homes in a Samoan village. Two villagers were hurt": they are Samoan. */
  private Optional<String> occupied(Phrase phrase) {
    return discourse
        .last(m -> isNear(m, phrase) && isTroops(m))
        .filter(troops -> Discourse.isState(troops.side().country()))
        .flatMap(troops -> discourse.last(m -> isNear(m, phrase) && isOpposed(m, troops)))
        .map(m -> m.side().country());
  }

  /** No defence minister, who goes abroad in peace. */
  private static boolean isTroops(ResolvedMention m) {
    return m.side().sectors().contains("MIL")
        && m.entity().kind() != Kind.PERSON
        && m.entity().terms().isEmpty();
  }

  private static boolean isNear(ResolvedMention m, Phrase phrase) {
    return phrase.sentence() - m.sentence() <= NEAR && !m.side().country().isEmpty();
  }

  private static boolean isOpposed(ResolvedMention m, ResolvedMention troops) {
    return Discourse.isState(m.side().country())
        && !m.side().country().equals(troops.side().country())
        && (m.entity().kind() == Kind.PLACE && m.sentence() == troops.sentence()
            || m.side().sectors().stream().anyMatch(FOUGHT::contains));
  }
}
