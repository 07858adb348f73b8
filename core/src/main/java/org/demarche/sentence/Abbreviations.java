package org.demarche.sentence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.jspecify.annotations.Nullable;

/** Tells which words keep their full stop, and what the stop then says about the sentence. */
final class Abbreviations {

  /** What follows an abbreviation. */
  enum Kind {
    /** A name, as after "Gen.": the sentence goes on. */
    NAME,
    /** A number, as after "No.": the sentence goes on when one follows. */
    NUMBER,
    /** A day or a year, as after "Nov.". */
    DATE,
    /** More of the sentence, as after "vs.". */
    MORE,
    /** Anything, as after "Inc.": the stop may be that of the sentence too. */
    ANY,
    /** A surname or another initial, as after "J.". */
    INITIAL
  }

  private static final int LONGEST_DAY = 2;

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Kind> capitals = new HashMap<>();

  /** Reads the abbreviations of this package. */
  Abbreviations() {
    for (Row row : Table.read(Abbreviations.class, "abbreviations.txt", 2)) {
      String word = row.field(0);
      if (!word.endsWith(".")) {
        throw row.malformed("an abbreviation ends with a full stop, not \"" + word + "\"");
      }
      Kind kind = row.oneOf(Kind.class, 1);
      kinds.put(word, kind);
      capitals.put(word.toUpperCase(Locale.ROOT), kind);
    }
  }

  /** Returns the kind of a word that ends with a full stop, empty when it is no abbreviation. */
  Optional<Kind> kind(String word) {
    Kind known = listed(word);
    if (known == null) {
      known = listed(behindDay(word));
    }
    if (known == null) {
      known = shape(word);
    }
    return Optional.ofNullable(known);
  }

  private @Nullable Kind listed(String word) {
    Kind known = kinds.get(word);
    return known == null ? capitals.get(word) : known;
  }

  /** Returns "Dec." for "28-Dec.", the word itself when it does not begin with a day. */
  private static String behindDay(String word) {
    int at = 0;
    while (at < LONGEST_DAY && at < word.length() && Character.isDigit(word.charAt(at))) {
      at++;
    }
    boolean day = at > 0 && at < word.length() && Marks.isDash(word.charAt(at));
    return day ? word.substring(at + 1) : word;
  }

  /** Reads "J." and "J.-P." as initials, "U.N." and "i.d." as an abbreviation of any kind. */
  private static @Nullable Kind shape(String word) {
    int letters = 0;
    boolean capital = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '-' && i > 0 && word.charAt(i - 1) == '.') {
        continue;
      }
      if (!Character.isLetter(c) || i + 1 >= word.length() || word.charAt(i + 1) != '.') {
        return null;
      }
      capital &= Character.isUpperCase(c);
      letters++;
      i++;
    }
    if (letters == 1) {
      return capital ? Kind.INITIAL : null;
    }
    return letters == 0 ? null : Kind.ANY;
  }
}
