package org.demarche.app.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.app.score.Mistake;
import org.demarche.classifier.Outputs;

/**
 * What is right and what is told of two sides.
 *
 * @param sentence where they stand
 * @param asked the sides
 * @param right what happens: of several acts the one that was told best
 * @param told what the program tells
 */
record Judged(MarkedSentence sentence, Asked asked, RightAct right, Told told) {

  static Judged of(MarkedSentence sentence, Asked asked, Told told) {
    RightAct best =
        asked.right().stream()
            .max(Comparator.comparingInt(act -> act.agreement(told)))
            .orElseThrow();
    return new Judged(sentence, asked, best, told);
  }

  boolean isAct() {
    return !right.category().equals(Outputs.NONE);
  }

  /** Tells whether category and mode are told, nothing where the data have no mode. */
  Optional<Boolean> isModeTold() {
    return right
        .mode()
        .filter(mode -> isAct())
        .map(mode -> isActTold() && mode.equals(told.mode().orElse("")));
  }

  /** Tells whether the act is told, taken for granted that there is one. */
  boolean isActTold() {
    return told.act().equals(right.category());
  }

  /** Returns what is wrong, nothing when all is right. */
  List<Mistake> mistakes() {
    if (!right.category().equals(told.category())) {
      return List.of(mistake("category", right.category(), told.category()));
    }
    List<Mistake> mistakes = new ArrayList<>();
    if (!isModeTold().orElse(true)) {
      mistakes.add(mistake("mode", right.mode().orElse(""), told.mode().orElse("")));
    }
    if (isAct()) {
      right
          .status()
          .filter(status -> status != told.status())
          .ifPresent(s -> mistakes.add(mistake("status", s.word(), told.status().word())));
      right
          .alleged()
          .filter(alleged -> alleged != told.alleged())
          .ifPresent(a -> mistakes.add(mistake("alleged", yes(a), yes(told.alleged()))));
      right
          .contexts()
          .filter(contexts -> !sorted(contexts).equals(sorted(told.contexts())))
          .ifPresent(c -> mistakes.add(mistake("contexts", sorted(c), sorted(told.contexts()))));
    }
    return mistakes;
  }

  static String yes(boolean alleged) {
    return alleged ? "yes" : "no";
  }

  private static String sorted(List<String> names) {
    return String.join(",", names.stream().sorted().toList());
  }

  private Mistake mistake(String what, String right, String told) {
    return new Mistake(
        sentence.id(),
        what,
        right.isEmpty() ? Mistake.NOTHING : right,
        told.isEmpty() ? Mistake.NOTHING : told,
        asked.marked(sentence.text()));
  }
}
