package org.demarche.sentence;

import java.util.HashSet;
import java.util.Set;
import org.demarche.resource.Table;

/**
 * Decides which hyphens stand between words that are told apart: "Iran-Iraq war", "Paris-based",
 * "Nov. 28-Dec. 3".
 *
 * <p>Other compounds stay whole, so that "cease-fire" and "Al-Shabaab" are one token each.
 */
final class Hyphens {

  private static final int SHORTEST_PARTICIPLE = 3;

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Aug.",
          "Sept.",
          "Sep.",
          "Oct.",
          "Nov.",
          "Dec.");

  private final Set<String> powers = new HashSet<>();
  private final Set<String> participles = new HashSet<>();

  /** Reads the word lists of this package. */
  Hyphens() {
    fill(powers, "powers.txt");
    fill(participles, "participles.txt");
  }

  private static void fill(Set<String> words, String file) {
    Table.read(Hyphens.class, file, 1).forEach(row -> words.add(row.field(0)));
  }

  /** Tells whether the word is cut before and behind its hyphen at the index. */
  boolean separates(String word, int hyphen) {
    String left = word.substring(word.lastIndexOf('-', hyphen - 1) + 1, hyphen);
    int next = word.indexOf('-', hyphen + 1);
    String right = word.substring(hyphen + 1, next < 0 ? word.length() : next);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (isPower(left) && isPower(right) || isDay(left) && MONTHS.contains(right)) {
      return true;
    }
    return next < 0 && Character.isUpperCase(left.charAt(0)) && isParticiple(right);
  }

  private static boolean isDay(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private boolean isPower(String word) {
    return powers.contains(word);
  }

  private boolean isParticiple(String word) {
    return participles.contains(word)
        || (word.length() > SHORTEST_PARTICIPLE
            && Character.isLowerCase(word.charAt(0))
            && (word.endsWith("ed") || word.endsWith("ing")));
  }
}
