package org.demarche.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.event.Referents;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.record.Status;
import org.demarche.telling.Telling;

/** Finds the act that a noun stands for: "called the move illegal", "rejected the demand". */
final class References {

  private static final Set<String> KIND =
      Set.of("AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT");

  private final Referents referents;

  References(Referents referents) {
    this.referents = referents;
  }

  /** Returns the link from an act to one told before that its clause speaks of. */
  Optional<Link> find(List<List<Telling>> acts, int answer) {
    for (Telling telling : acts.get(answer)) {
      Draft draft = telling.draft();
      Optional<Word> noun = referents.noun(draft);
      if (noun.isPresent()) {
        boolean blame = draft.category().equals("ACCUSE");
        return link(acts, answer, draft, noun.get(), true, blame)
            .or(() -> link(acts, answer, draft, noun.get(), false, blame))
            .or(() -> link(acts, answer, draft, noun.get(), true, false))
            .or(() -> link(acts, answer, draft, noun.get(), false, false));
      }
    }
    return Optional.empty();
  }

  /**
   * The last act that the noun fits.
   *
   * @param entity whether it must be one of the very entity that is spoken of
   * @param unkind whether it must be unkind, as what somebody blames is, be it only announced
   */
  private Optional<Link> link(
      List<List<Telling>> acts,
      int answer,
      Draft draft,
      Word noun,
      boolean entity,
      boolean unkind) {
    for (int back = acts.size() - 1; back >= 0; back--) {
      Draft earlier = acts.get(back).get(0).draft();
      boolean fits =
          back != answer
              && earlier.sentence() <= draft.sentence()
              && (unkind ? isUnkind(earlier) : earlier.status() != Status.FUTURE)
              && referents.fits(noun, earlier.category())
              && isAnsweredBy(earlier, draft)
              && (!entity || isOf(earlier, draft));
      if (fits) {
        Relation relation = Answers.relation(draft, earlier);
        return Optional.of(new Link(answer, back, relation, noun.span()));
      }
    }
    return Optional.empty();
  }

  private static boolean isUnkind(Draft act) {
    return !KIND.contains(act.category());
  }

  private static boolean isOf(Draft earlier, Draft answer) {
    return earlier.actors().stream()
        .anyMatch(a -> answer.recipients().stream().anyMatch(r -> r.entity().equals(a.entity())));
  }

  private static boolean isAnsweredBy(Draft earlier, Draft answer) {
    boolean other =
        !Sides.of(earlier.actors()).equals(Sides.of(answer.actors()))
            || !earlier.recipients().isEmpty()
                && !Sides.of(earlier.recipients()).equals(Sides.of(answer.recipients()));
    return other
        && (Sides.meet(Sides.of(earlier.actors()), Sides.of(answer.recipients()))
            || answer.recipients().isEmpty());
  }
}
