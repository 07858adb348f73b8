package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.entity.Kind;

/** The countries that a report is about, sentence by sentence and as a whole. */
final class Topics {

  private final List<List<String>> bySentence = new ArrayList<>();
  private final Optional<String> main;

  /**
   * Takes what the dictionaries know in each sentence.
   *
   * @param dateline the country of the dateline
   */
  Topics(List<List<Hit>> hits, Optional<String> dateline) {
    for (List<Hit> sentence : hits) {
      bySentence.add(
          sentence.stream()
              .flatMap(h -> h.name().stream())
              .map(s -> s.entity())
              .filter(e -> e.kind() != Kind.PERSON)
              .map(e -> e.country())
              .filter(Discourse::isState)
              .distinct()
              .toList());
    }
    this.main = most(dateline);
  }

  private Optional<String> most(Optional<String> dateline) {
    Map<String, Integer> counts = new TreeMap<>();
    bySentence.forEach(s -> s.forEach(country -> counts.merge(country, 2, Integer::sum)));
    dateline.ifPresent(country -> counts.merge(country, 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Returns the country that the report names in most sentences. */
  Optional<String> main() {
    return main;
  }

  /** Returns the country that a bare "the police" of a sentence most likely belongs to. */
  Optional<String> of(int sentence) {
    List<String> here = bySentence.get(sentence);
    if (here.size() == 1) {
      return Optional.of(here.get(0));
    }
    if (here.isEmpty() && sentence > 1 && bySentence.get(sentence - 1).size() == 1) {
      return Optional.of(bySentence.get(sentence - 1).get(0));
    }
    return main.filter(m -> here.isEmpty() || here.contains(m)).or(() -> here.stream().findFirst());
  }
}
