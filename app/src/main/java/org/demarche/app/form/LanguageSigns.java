package org.demarche.app.form;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells by very common words whether a text looks like English. */
public final class LanguageSigns {

  /** What the notes of a report say when it does not. */
  public static final String NOTE =
      "the text does not look like English, the only language that is read; what it tells may be missing";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Less than this says little about a text: a title, a list of names. */
  private static final int FEWEST_LETTERS = 200;

  private static final int MOST_LETTERS = 20_000;
  private static final double LEAST_SHARE = 0.05;

  private final Set<String> common = new HashSet<>();

  /** Reads common-words.txt. */
  public LanguageSigns() {
    for (Row row : Table.read(LanguageSigns.class, "common-words.txt", 1)) {
      if (!row.field(0).matches("\\p{Ll}+")) {
        throw row.malformed("\"" + row.field(0) + "\" is no word in lower case");
      }
      common.add(row.field(0));
    }
  }

  /** Returns whether a text is long enough to tell, and has hardly any common word of English. */
  public boolean isForeign(String text) {
    Matcher words = WORD.matcher(text);
    int all = 0;
    int known = 0;
    int letters = 0;
    while (letters < MOST_LETTERS && words.find()) {
      all++;
      letters += words.end() - words.start();
      if (common.contains(words.group().toLowerCase(Locale.ROOT))) {
        known++;
      }
    }
    return letters >= FEWEST_LETTERS && known < LEAST_SHARE * all;
  }
}
