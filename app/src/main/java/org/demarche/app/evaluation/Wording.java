package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares words of a gold record with those of a coded one, apart from what does not count. */
final class Wording {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

  /** Words that many names share. */
  private static final Set<String> COMMON =
      Set.of("the", "us", "u", "s", "united", "states", "president", "mr", "of");

  private static final Set<String> LITTLE = Set.of("the", "a", "to", "of", "in", "its", "by", "on");

  private Wording() {}

  /** Returns the words in lower case with a space between them. */
  static String normal(String text) {
    return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the text of a field, "" where it is missing or null. */
  static String text(JsonNode node) {
    return node.isNull() ? "" : node.asText("");
  }

  /** Tells whether both names share a word that tells something, or one contains the other. */
  static boolean isName(String wanted, String found) {
    if (found.isEmpty()) {
      return false;
    }
    Set<String> words = words(wanted, COMMON);
    words.retainAll(words(found, COMMON));
    return !words.isEmpty()
        || found.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  /** Tells whether at least half of the words that count are there. */
  static boolean isHalfOf(String wanted, String found) {
    Set<String> words = words(wanted, LITTLE);
    Set<String> both = new TreeSet<>(words);
    both.retainAll(words(found, Set.of()));
    return both.size() * 2 >= words.size();
  }

  private static Set<String> words(String text, Set<String> without) {
    return Arrays.stream(normal(text).split(" "))
        .filter(word -> !word.isEmpty() && !without.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
