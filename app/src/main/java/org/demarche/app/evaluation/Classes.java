package org.demarche.app.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.classifier.Outputs;
import org.demarche.coder.PairResult;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;

/** The classes that data tell apart: PLOVER's categories, some of them merged. */
public final class Classes {

  /** Classes of earlier ontologies that are two categories now. */
  private static final Map<String, List<String>> MERGED =
      Map.of("YIELD", List.of("CONCEDE", "RETREAT"));

  /** Categories of earlier ontologies that are a part of another now. */
  private static final Map<String, String> FORMER =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "FIGHT", "ASSAULT",
          "INVESTIGATE", "ACCUSE");

  private final Map<String, String> classes = new HashMap<>();
  private final PublishedClass published = new PublishedClass();
  private final List<String> names;
  private final boolean merged;
  private final boolean none;

  /**
   * Takes the ontology and the labels that occur in the data.
   *
   * @param labels as {@link #label} gives them; where one is a merged class its members count as it
   */
  Classes(Acts acts, Collection<String> labels) {
    acts.categories().forEach(category -> classes.put(category, category));
    MERGED.forEach(
        (name, members) -> {
          if (labels.contains(name)) {
            members.forEach(member -> classes.put(member, name));
          }
        });
    this.none = labels.contains(Outputs.NONE);
    this.merged = labels.stream().anyMatch(MERGED::containsKey);
    if (none) {
      classes.put(Outputs.NONE, Outputs.NONE);
    }
    this.names =
        new Outputs(acts, new Contexts())
            .categories().stream().filter(classes::containsKey).map(this::of).distinct().toList();
  }

  /** Returns what a label, in capitals or not, is called here, nothing for an unknown one. */
  static Optional<String> label(Acts acts, String label) {
    String name = label.toUpperCase(Locale.ROOT);
    String now = FORMER.getOrDefault(name, name);
    boolean known =
        now.equals(Outputs.NONE)
            || MERGED.containsKey(now)
            || acts.knows(now, Optional.empty()) && acts.categories().contains(now);
    return known ? Optional.of(now) : Optional.empty();
  }

  /** Returns all classes, in the order of the ontology, NONE last if the data know it. */
  List<String> names() {
    return names;
  }

  /** Returns the class of a category or label. */
  String of(String category) {
    return classes.getOrDefault(category, category);
  }

  /** Returns the class that is told; NONE only where the data know it. */
  String told(PairResult result) {
    if (!merged) {
      return none ? result.event() : result.act();
    }
    return likeliest(result, none);
  }

  /** Returns the class that is told when there is an act. */
  String act(PairResult result) {
    return merged ? likeliest(result, false) : result.act();
  }

  /** Sets that merge categories have no status. */
  private String likeliest(PairResult result, boolean orNone) {
    String likeliest = likeliestOf(result, orNone);
    if (likeliest.equals(Outputs.NONE)) {
      return likeliest;
    }
    // the code is that of the likeliest category, which may not be in the likeliest class
    String cameo = of(result.act()).equals(likeliest) ? result.cameo() : "";
    return published.of(likeliest, cameo, result.status());
  }

  private String likeliestOf(PairResult result, boolean orNone) {
    Map<String, Double> scores =
        result.scores().entrySet().stream()
            .filter(e -> orNone || !e.getKey().equals(Outputs.NONE))
            .collect(
                Collectors.groupingBy(
                    e -> of(e.getKey()), Collectors.summingDouble(Map.Entry::getValue)));
    return scores.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(of(result.act()));
  }
}
