package org.demarche.petrarch;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Makes names of the words of entries: "KOFI_ANNAN_" is "KOFI ANNAN". */
final class Wording {

  private static final Set<String> SMALL =
      Set.of("AL", "AND", "DE", "DER", "FOR", "IN", "OF", "ON", "THE", "TO", "VON", "Y");

  private static final Set<String> ABBREVIATIONS =
      Set.of("EU", "II", "III", "IV", "NATO", "UK", "UN", "US", "USA");

  private Wording() {}

  /** Returns the words in capitals with single blanks between them, empty when there are none. */
  static String words(String text) {
    return text.replace('_', ' ').strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  /** Returns the name as reports may write it; a single word may be an abbreviation and stays. */
  static String written(String words) {
    return words.indexOf(' ') < 0 ? words : capitalised(words);
  }

  /** Returns the name with capitals where names have them. */
  static String capitalised(String words) {
    StringJoiner written = new StringJoiner(" ");
    for (String word : words.split(" ")) {
      boolean small = written.length() > 0 && SMALL.contains(word);
      written.add(small ? lower(word) : ABBREVIATIONS.contains(word) ? word : started(word));
    }
    return written.toString();
  }

  private static String started(String word) {
    StringBuilder written = new StringBuilder(lower(word));
    boolean start = true;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (start) {
        written.setCharAt(i, Character.toUpperCase(c));
      }
      start = !Character.isLetterOrDigit(c) && c != '\'';
    }
    return written.toString();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Returns an id made of the words. */
  static String id(String words) {
    String id = lower(words).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return id.replaceAll("^-|-$", "");
  }
}
