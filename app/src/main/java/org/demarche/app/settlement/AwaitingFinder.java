package org.demarche.app.settlement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
        for (String stem : WordFinder.stemsOfForms(word)) {
          kinds.computeIfAbsent(stem, none -> new TreeSet<>()).addAll(row.list(1));
        }
      }
    }
  }

  /** Returns what the words await: the first that says something counts. */
  public Awaiting find(String what) {
    String[] words = what.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", FIRST_WORDS + 1);
    for (int i = 0; i < Math.min(words.length, FIRST_WORDS); i++) {
      Set<String> known = kinds.get(WordFinder.stem(words[i]));
      if (known != null) {
        return new Awaiting(known);
      }
    }
    return new Awaiting(Set.of());
  }
}
