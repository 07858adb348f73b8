package org.demarche.app.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by very common words whether a text looks like English. */
public final class LanguageSigns {

  /** What the notes of a report say when it does not. */
  public static final String NOTE =
      "the text does not look like English, the only language that is read; what it tells may be missing";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /**
   * One word in four of news is among these; those of other languages, such as "is" and "for", are
   * left out.
   */
  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "that", "with", "by", "from", "it", "are", "were", "has",
          "have", "been", "this", "which", "after", "but", "not", "said", "would");

  /** Less than this says little about a text: a title, a list of names. */
  private static final int FEWEST_LETTERS = 200;

  private static final int MOST_LETTERS = 20_000;
  private static final double LEAST_SHARE = 0.05;

  private LanguageSigns() {}

  /** Returns whether a text is long enough to tell, and has hardly any common word of English. */
  public static boolean isForeign(String text) {
    Matcher words = WORD.matcher(text);
    int all = 0;
    int common = 0;
    int letters = 0;
    while (letters < MOST_LETTERS && words.find()) {
      all++;
      letters += words.end() - words.start();
      if (COMMON.contains(words.group().toLowerCase(Locale.ROOT))) {
        common++;
      }
    }
    return letters >= FEWEST_LETTERS && common < LEAST_SHARE * all;
  }
}
