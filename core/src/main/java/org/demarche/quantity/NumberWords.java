package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Bound;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The words that make up numbers and say how exact they are. */
final class NumberWords {

  /** How many words a phrase of the list has at most. */
  private static final int LONGEST = 4;

  private enum Kind {
    WORD,
    SCALE,
    VAGUE,
    SHARE,
    TIMES,
    BOUND,
    AFTER
  }

  /**
   * What a vague word means.
   *
   * @param least the least
   * @param most the most
   */
  record Vague(BigDecimal least, BigDecimal most) {}

  /**
   * What a phrase of several words means.
   *
   * @param meaning its meaning
   * @param words how many words it has
   */
  record Found<T>(T meaning, int words) {}

  private final Map<String, BigDecimal> words = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, Vague> vague = new HashMap<>();
  private final Map<String, BigDecimal> shares = new HashMap<>();
  private final Map<String, BigDecimal> times = new HashMap<>();
  private final Map<String, Bound> bounds = new HashMap<>();
  private final Map<String, Bound> after = new HashMap<>();

  /** Reads the word list of this package. */
  NumberWords() {
    for (Row row : Table.read(NumberWords.class, "numbers.txt", 3)) {
      switch (row.oneOf(Kind.class, 0)) {
        case WORD -> put(words, row, number(row, row.field(2)));
        case SCALE -> put(scales, row, number(row, row.field(2)));
        case SHARE -> put(shares, row, number(row, row.field(2)));
        case TIMES -> put(times, row, number(row, row.field(2)));
        case VAGUE -> put(vague, row, range(row));
        case BOUND -> put(bounds, row, bound(row));
        case AFTER -> put(after, row, bound(row));
      }
    }
  }

  private static <T> void put(Map<String, T> map, Row row, T value) {
    for (String words : row.list(1)) {
      if (words.split(" ").length > LONGEST) {
        throw row.malformed("more than " + LONGEST + " words: " + words);
      }
      map.put(words, value);
    }
  }

  private static BigDecimal number(Row row, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException wrong) {
      throw row.malformed("no number: \"" + text + "\"");
    }
  }

  private static Vague range(Row row) {
    int dots = row.field(2).indexOf("..");
    if (dots < 0) {
      throw row.malformed("a vague word means LEAST..MOST");
    }
    return new Vague(
        number(row, row.field(2).substring(0, dots)),
        number(row, row.field(2).substring(dots + 2)));
  }

  private static Bound bound(Row row) {
    for (Bound bound : Bound.values()) {
      if (bound.word().equals(row.field(2))) {
        return bound;
      }
    }
    throw row.malformed("no bound: \"" + row.field(2) + "\"");
  }

  Optional<BigDecimal> word(String text) {
    return Optional.ofNullable(words.get(lower(text)));
  }

  Optional<BigDecimal> scale(String text) {
    return Optional.ofNullable(scales.get(lower(text)));
  }

  Optional<BigDecimal> share(String text) {
    String plain = lower(text);
    BigDecimal one = shares.get(plain);
    return Optional.ofNullable(
        one == null && plain.endsWith("s")
            ? shares.get(plain.substring(0, plain.length() - 1))
            : one);
  }

  Optional<BigDecimal> times(String text) {
    return Optional.ofNullable(times.get(lower(text)));
  }

  /** Returns the vague number that begins at the word. */
  Optional<Found<Vague>> vague(Parse parse, int index) {
    return from(parse, index, vague);
  }

  /** Returns how exact a number is that ends before the word. */
  Optional<Found<Bound>> behind(Parse parse, int index) {
    return from(parse, index, after);
  }

  /** Returns how exact a number is that begins at the word. */
  Optional<Found<Bound>> before(Parse parse, int index) {
    for (int length = Math.min(LONGEST, index); length > 0; length--) {
      Bound bound = bounds.get(phrase(parse, index - length, length));
      if (bound != null && !isParticle(parse, index - length)) {
        return Optional.of(new Found<>(bound, length));
      }
    }
    return Optional.empty();
  }

  /** "handed over 50 rifles" are no more than 50. */
  private static boolean isParticle(Parse parse, int index) {
    Word word = parse.word(index);
    return word.tag().equals("RP") || word.is("prt");
  }

  private static <T> Optional<Found<T>> from(Parse parse, int index, Map<String, T> phrases) {
    for (int length = Math.min(LONGEST, parse.words().size() - index); length > 0; length--) {
      T meaning = phrases.get(phrase(parse, index, length));
      if (meaning != null) {
        return Optional.of(new Found<>(meaning, length));
      }
    }
    return Optional.empty();
  }

  private static String phrase(Parse parse, int first, int length) {
    List<String> texts = new ArrayList<>();
    for (int i = first; i < first + length; i++) {
      texts.add(lower(parse.word(i).text()));
    }
    return String.join(" ", texts);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
