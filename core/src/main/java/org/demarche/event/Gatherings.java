package org.demarche.event;

import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;

/** Tells which meetings are among many, so that no partner of one side is missing. */
final class Gatherings {

  private static final Set<String> GATHERING = Set.of("attend", "participate", "take");

  private final Set<String> organs;

  Gatherings(WordClasses classes) {
    this.organs = classes.members("@organ");
  }

  boolean isOne(Draft draft) {
    return isGathering(draft) || isOfMany(draft);
  }

  /** Whoever attends a summit meets many there. */
  private static boolean isGathering(Draft draft) {
    return GATHERING.contains(draft.trigger().lemma())
        || draft.mode().filter("multilateral"::equals).isPresent();
  }

  /** A board, or ministers, meet among themselves. */
  private boolean isOfMany(Draft draft) {
    Parse parse = draft.parse();
    return draft.trigger().lemma().equals("meet")
        && parse
            .child(draft.trigger(), "nsubj")
            .filter(subject -> organs.contains(subject.lemma()))
            .isPresent();
  }
}
