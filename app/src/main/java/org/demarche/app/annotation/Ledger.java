package org.demarche.app.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;

/** Counts by name what is told and what should be, and keeps what is wrong. */
public final class Ledger {

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final Map<String, List<String>> averages = new LinkedHashMap<>();
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

  /** Asks for the mean F1 of some names, as macro-F1 over classes is. */
  void average(String name, List<String> names) {
    averages.putIfAbsent(name, List.copyOf(names));
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

  /** Returns the means of F1 that were asked for, by name. */
  public Map<String, Double> averages() {
    Map<String, Double> means = new LinkedHashMap<>();
    averages.forEach((name, names) -> means.put(name, mean(names)));
    return means;
  }

  /** What was neither told nor right anywhere is no class of these data. */
  private double mean(List<String> names) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(scores.get(name)).stream())
        .mapToDouble(Score::f1)
        .average()
        .orElse(0);
  }

  /** Returns what is wrong, in the order of the reports. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
