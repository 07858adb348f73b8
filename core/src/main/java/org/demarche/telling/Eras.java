package org.demarche.telling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Knows times that are over: "during the Cold War", "in the early 1970s". */
final class Eras {

  private static final Set<String> DURING =
      Set.of("before", "during", "from", "in", "since", "throughout", "under");

  /** How many years old the last year of a decade must be. */
  private static final int PAST = 1;

  private static final int DEPTH = 4;

  /** The words of the eras, by the last of them. */
  private final Map<String, Set<String>> byLastWord = new HashMap<>();

  /** Reads the word list of this package. */
  Eras() {
    for (Row row : Table.read(Eras.class, "eras.txt", 1)) {
      String era = row.field(0);
      byLastWord
          .computeIfAbsent(era.substring(era.lastIndexOf(' ') + 1), w -> new HashSet<>())
          .add(era);
    }
  }

  /** Tells whether the clause of the verb says that it took place in such a time. */
  boolean hold(Parse parse, Word verb, int year) {
    for (Word word : parse.words()) {
      boolean over = isOver(word.text(), year) || isEra(parse, word);
      if (over && isOf(parse, word, verb)) {
        return true;
      }
    }
    return false;
  }

  /** "the 1970s", "the 1970's" in a report of a later decade. */
  private static boolean isOver(String text, int year) {
    String decade = text.endsWith("'s") ? text.substring(0, text.length() - 2) + "s" : text;
    if (decade.length() != 5 || !decade.endsWith("0s")) {
      return false;
    }
    String digits = decade.substring(0, 4);
    return digits.chars().allMatch(Character::isDigit)
        && Integer.parseInt(digits) + 9 < year - PAST;
  }

  private boolean isEra(Parse parse, Word last) {
    for (String era : byLastWord.getOrDefault(last.text(), Set.of())) {
      int words = (int) era.chars().filter(c -> c == ' ').count() + 1;
      int first = last.index() - words + 1;
      if (first >= 0 && joined(parse, first, last.index()).equals(era)) {
        return true;
      }
    }
    return false;
  }

  private static String joined(Parse parse, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(words.isEmpty() ? "" : " ").append(parse.word(i).text());
    }
    return words.toString();
  }

  private static boolean isOf(Parse parse, Word era, Word verb) {
    Word at = era;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word above = parse.word(at.head());
      if (at.is("pobj") && DURING.contains(above.lemma())) {
        return above.head() == verb.index();
      }
      at = above;
    }
    return false;
  }
}
