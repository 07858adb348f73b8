package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.record.Side;

/**
 * Tells whose courts and police deal with people whose country is told, in a report on two states:
 * in "A magistrate fined nine Kenyan fishermen" those of the other one.
 */
final class Enforcers {

  private static final Set<String> DEALING = Set.of("COERCE", "CONCEDE", "RETREAT", "SANCTION");

  private static final Set<String> ENFORCING = Set.of("COP", "JUD");

  private final Guesses guesses;
  private final Mentions mentions;
  private final Protagonists protagonists;

  Enforcers(Mentions mentions, Protagonists protagonists) {
    this.guesses = new Guesses(mentions);
    this.mentions = mentions;
    this.protagonists = protagonists;
  }

  /** Returns the act with its actor put right, the same act where nothing is wrong. */
  Draft correct(Draft draft) {
    boolean dealing =
        DEALING.contains(draft.category())
            && !draft.mutual()
            && draft.actors().size() == 1
            && draft.recipients().size() == 1;
    if (!dealing || !isOfOneGuessed(draft, draft.actors().get(0), draft.recipients().get(0))) {
      return draft;
    }
    List<Side> others = protagonists.others(draft.recipients());
    return others.size() == 1
        ? draft.withSides(
            List.of(Guesses.of(draft.actors().get(0), others.get(0))),
            draft.recipients(),
            draft.confidence())
        : draft;
  }

  /** Nobody says of his own countrymen which country they are of, but where they are. */
  private boolean isOfOneGuessed(Draft draft, Side actor, Side recipient) {
    return actor.sectors().stream().anyMatch(ENFORCING::contains)
        && Disputes.isOneCountry(actor, recipient)
        && guesses.has(draft, actor)
        && !guesses.has(draft, recipient)
        && mentions.in(draft.sentence()).stream()
            .filter(m -> m.entity().kind() == Kind.PLACE)
            .noneMatch(m -> Disputes.isOneCountry(m.side(), actor));
  }
}
