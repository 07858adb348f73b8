package org.demarche.classifier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Status;

/**
 * What the classifier says of a word, or of two sides.
 *
 * @param words the share of each category and of NONE by the words alone, without frames
 * @param scores the share of certainty of each category and of NONE, 0 to 1, together 1
 * @param modes the share of each mode in its category, "CATEGORY/mode"
 * @param statuses the share of each status, together 1
 * @param alleged how sure it is that somebody only claims it, 0 to 1
 * @param contexts how sure each context is, 0 to 1
 */
public record Judgement(
    Map<String, Double> words,
    Map<String, Double> scores,
    Map<String, Double> modes,
    Map<Status, Double> statuses,
    double alleged,
    Map<String, Double> contexts) {

  private static final double SURE = 0.5;

  /** Copies the maps and keeps their order. */
  public Judgement {
    words = Map.copyOf(words);
    scores = Map.copyOf(scores);
    modes = Map.copyOf(modes);
    statuses = Map.copyOf(statuses);
    contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
  }

  /** Returns the likeliest category, which may be NONE. */
  public String category() {
    return best(scores, true);
  }

  /** Returns the likeliest category when there is an act. */
  public String act() {
    return best(scores, false);
  }

  /** Returns the categories without NONE, the likeliest first. */
  public List<String> ranked() {
    return scores.entrySet().stream()
        .filter(e -> !e.getKey().equals(Outputs.NONE))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the share of NONE. */
  public double none() {
    return scores.getOrDefault(Outputs.NONE, 0.0);
  }

  private static String best(Map<String, Double> scores, boolean none) {
    return scores.entrySet().stream()
        .filter(e -> none || !e.getKey().equals(Outputs.NONE))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Returns the likeliest mode of a category, none when none is likely. */
  public Optional<String> mode(String category) {
    return modes.entrySet().stream()
        .filter(e -> e.getKey().startsWith(category + "/") && e.getValue() >= SURE)
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getKey().substring(category.length() + 1));
  }

  /** Returns the likeliest status. */
  public Status status() {
    return statuses.entrySet().stream()
        .max(Map.Entry.<Status, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** Tells whether it is likelier than not that somebody only claims it. */
  public boolean isAlleged() {
    return alleged >= SURE;
  }

  /** Returns the contexts that are likelier than not, in the order of the ontology. */
  public List<String> likelyContexts() {
    return contexts.entrySet().stream()
        .filter(e -> e.getValue() >= SURE)
        .map(Map.Entry::getKey)
        .toList();
  }
}
