package org.demarche.app.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;

/** Counts by name what is told and what should be, and keeps what is wrong. */
public final class Ledger {

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  /** Counts something that is told and should be. */
  void hit(String name) {
    add(name, new Score(1, 1, 1));
  }

  /** Counts something that should be told and is not. */
  void missed(String name) {
    add(name, new Score(0, 0, 1));
  }

  /** Counts something that is told and should not be. */
  void spurious(String name) {
    add(name, new Score(0, 1, 0));
  }

  /** Counts a question that has one answer and got one. */
  void answered(String name, boolean right) {
    add(name, new Score(right ? 1 : 0, 1, 1));
  }

  void wrong(Mistake mistake) {
    mistakes.add(mistake);
  }

  /** Counts as often as the score tells. */
  void add(String name, Score score) {
    scores.merge(name, score, Score::plus);
  }

  /** Returns the counts, in the order in which they were first told. */
  public Map<String, Score> scores() {
    return scores;
  }

  /** Returns what is wrong, in the order of the reports. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
