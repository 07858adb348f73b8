package org.demarche.app.settlement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.cases.WordFinder;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells from the words of an expectation what kinds of act would fulfil it. */
public final class AwaitingFinder {

  /** The word that says what is to be done stands at the beginning: "not be allowed to visit". */
  private static final int FIRST_WORDS = 6;

  private final Map<String, Set<String>> kinds = new HashMap<>();

  /** Reads awaiting.txt. */
  public AwaitingFinder() {
    for (Row row : Table.read(AwaitingFinder.class, "awaiting.txt", 2)) {
      for (String word : row.list(0)) {
        for (String stem : stems(word)) {
          kinds.computeIfAbsent(stem, none -> new TreeSet<>()).addAll(row.list(1));
        }
      }
    }
  }

  /** Of two words only the first is bent. */
  private static Set<String> stems(String word) {
    int blank = word.indexOf(' ');
    if (blank < 0) {
      return WordFinder.stemsOfForms(word);
    }
    Set<String> stems = new TreeSet<>();
    String second = WordFinder.stem(word.substring(blank + 1));
    WordFinder.stemsOfForms(word.substring(0, blank)).forEach(s -> stems.add(s + " " + second));
    return stems;
  }

  /** Returns what the words await: the first that says something counts. */
  public Awaiting find(String what) {
    List<String> stems =
        Arrays.stream(what.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .limit(2L * FIRST_WORDS)
            .map(WordFinder::stem)
            .toList();
    for (int i = 0; i < Math.min(stems.size(), FIRST_WORDS); i++) {
      String first = stems.get(i);
      Optional<Set<String>> known =
          stems.subList(i + 1, stems.size()).stream()
              .flatMap(second -> Optional.ofNullable(kinds.get(first + " " + second)).stream())
              .findFirst()
              .or(() -> Optional.ofNullable(kinds.get(first)));
      if (known.isPresent()) {
        return new Awaiting(known.get());
      }
    }
    return new Awaiting(Set.of());
  }
}
