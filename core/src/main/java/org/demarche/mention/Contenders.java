package org.demarche.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;

/** The two states that a report is about, when its start and most of its sentences name two. */
final class Contenders {

  /** The last of the sentences that tell what a report is about. */
  private static final int LEAD = 2;

  /** How many sentences name each of them at least. */
  private static final int LEAST = 2;

  private final List<String> both;

  /**
   * Takes what the dictionaries know in each sentence, the title first.
   *
   * @param named the states that the report names by more than their capital
   */
  Contenders(List<List<Hit>> hits, Set<String> named) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> leading = new HashSet<>();
    for (int i = 0; i < hits.size(); i++) {
      Set<String> here = states(hits.get(i));
      here.retainAll(named);
      here.forEach(country -> counts.merge(country, 1, Integer::sum));
      if (i <= LEAD) {
        leading.addAll(here);
      }
    }
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(e -> leading.contains(e.getKey()) ? 0 : 1)
                    .thenComparing(Map.Entry::getKey))
            .toList();
    List<String> first = ranked.stream().limit(2).map(Map.Entry::getKey).toList();
    boolean two = first.size() == 2 && leading.containsAll(first) && isAhead(ranked);
    this.both = two ? first : List.of();
  }

  /** A mediator is named less often than those between whom he mediates. */
  private static boolean isAhead(List<Map.Entry<String, Integer>> ranked) {
    int second = ranked.get(1).getValue();
    return second >= LEAST && ranked.stream().skip(2).allMatch(e -> e.getValue() * 3 <= second * 2);
  }

  private static Set<String> states(List<Hit> hits) {
    Set<String> states = new HashSet<>();
    for (Hit hit : hits) {
      hit.name()
          .map(Sense::entity)
          .filter(e -> e.kind() != Kind.PLACE && !e.sectors().contains("JRN"))
          .map(Entity::country)
          .filter(Discourse::isState)
          .ifPresent(states::add);
    }
    return states;
  }

  /** Returns their codes, none when the report is not about two states. */
  List<String> both() {
    return both;
  }

  /** Returns the other one of the two. */
  Optional<String> other(String country) {
    return both.contains(country)
        ? both.stream().filter(c -> !c.equals(country)).findFirst()
        : Optional.empty();
  }
}
