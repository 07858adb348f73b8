package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Finds the words of a sentence that may show which act it is about, as stems. */
public final class WordFinder {

  private static final int SHORTEST = 3;
  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y");

  private final Set<String> empty = new HashSet<>();

  /** Reads empty-words.txt. */
  public WordFinder() {
    for (Row row : Table.read(WordFinder.class, "empty-words.txt", 1)) {
      empty.add(row.field(0));
    }
  }

  /**
   * Returns the stems of the words of sentences, sorted, each once.
   *
   * @param leftOut spans whose words do not count
   */
  public List<String> stems(String text, List<Span> sentences, List<Span> leftOut) {
    Set<String> stems = new TreeSet<>();
    for (Span sentence : sentences) {
      for (Span word : words(text, sentence)) {
        if (leftOut.stream().noneMatch(span -> span.overlaps(word))) {
          add(word.of(text).toLowerCase(Locale.ROOT), stems);
        }
      }
    }
    return List.copyOf(stems);
  }

  /**
   * Returns the words of a text that have one of the stems, as they stand, in their order.
   *
   * @param stems as {@link #stems} makes them
   */
  public List<String> standing(String text, Collection<String> stems) {
    return words(text, new Span(0, text.length())).stream()
        .map(word -> word.of(text))
        .filter(word -> stems.contains(stemOf(word.toLowerCase(Locale.ROOT))))
        .distinct()
        .toList();
  }

  private void add(String word, Set<String> stems) {
    boolean number = Character.isDigit(word.charAt(0));
    if ((number || word.length() >= SHORTEST) && !empty.contains(word)) {
      stems.add(stemOf(word));
    }
  }

  private static String stemOf(String word) {
    return Character.isDigit(word.charAt(0)) ? word : stem(word);
  }

  private static List<Span> words(String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      boolean inside = i < sentence.end() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Returns the stems of all regular forms of a word: "cancel", "cancell" of "cancelled". */
  public static Set<String> stemsOfForms(String word) {
    String stem = stem(word);
    String last = stem.substring(stem.length() - 1);
    return new TreeSet<>(List.of(stem, stem + last));
  }

  /**
   * Returns the stem of a word in small letters. A rough one suffices, as it is only compared with
   * others made in the same way.
   */
  public static String stem(String word) {
    for (String ending : ENDINGS) {
      int rest = word.length() - ending.length();
      if (rest >= SHORTEST && word.endsWith(ending)) {
        return word.substring(0, rest);
      }
    }
    return word;
  }
}
