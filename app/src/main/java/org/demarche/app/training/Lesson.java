package org.demarche.app.training;

import java.util.List;

/**
 * Words of a sentence to learn from: two sides, or what tells an act.
 *
 * @param sentence where they stand
 * @param marked the words of each kind that are marked: actor, recipient, trigger
 * @param answers what is right of them
 * @param act whether there is an act
 */
record Lesson(TaughtSentence sentence, int[][] marked, List<Answer> answers, boolean act) {

  Lesson {
    answers = List.copyOf(answers);
  }
}
