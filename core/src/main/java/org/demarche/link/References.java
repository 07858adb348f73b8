package org.demarche.link;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.event.Referents;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.record.Status;
import org.demarche.telling.Telling;

/** Finds the act that a noun stands for: "called the move illegal", "rejected the demand". */
final class References {

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
        Optional<Link> same = link(acts, answer, draft, noun.get(), true);
        return same.or(() -> link(acts, answer, draft, noun.get(), false));
      }
    }
    return Optional.empty();
  }

  /** The last act that the noun fits, first among those of the very entity that is spoken of. */
  private Optional<Link> link(
      List<List<Telling>> acts, int answer, Draft draft, Word noun, boolean entity) {
    for (int back = acts.size() - 1; back >= 0; back--) {
      Draft earlier = acts.get(back).get(0).draft();
      boolean fits =
          back != answer
              && earlier.sentence() <= draft.sentence()
              && earlier.status() != Status.FUTURE
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
