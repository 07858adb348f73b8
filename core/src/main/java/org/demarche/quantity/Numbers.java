package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in digits and in words: "4,500", "12.5", "twenty", "3.5bn", "million". */
final class Numbers {

  private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|mn|bn|tn)?");

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("dozen", BigDecimal.valueOf(12)),
          Map.entry("hundred", BigDecimal.valueOf(100)),
          Map.entry("thousand", BigDecimal.valueOf(1_000)),
          Map.entry("million", MILLION),
          Map.entry("m", MILLION),
          Map.entry("mn", MILLION),
          Map.entry("billion", BILLION),
          Map.entry("bn", BILLION),
          Map.entry("trillion", TRILLION),
          Map.entry("tn", TRILLION));

  Optional<BigDecimal> value(String text) {
    String plain = text.replace(",", "").toLowerCase(Locale.ROOT);
    Matcher digits = DIGITS.matcher(plain);
    if (digits.matches()) {
      BigDecimal value = new BigDecimal(digits.group(1));
      return Optional.of(
          digits.group(2) == null ? value : value.multiply(SCALES.get(digits.group(2))));
    }
    int hyphen = plain.indexOf('-');
    if (hyphen > 0) {
      return compound(plain.substring(0, hyphen), plain.substring(hyphen + 1));
    }
    return Optional.ofNullable(WORDS.get(plain)).map(BigDecimal::valueOf);
  }

  private static Optional<BigDecimal> compound(String first, String second) {
    Integer tens = WORDS.get(first);
    Integer ones = WORDS.get(second);
    return tens == null || ones == null || tens < 20 || ones > 9
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(tens + ones));
  }

  /** Tells whether the text is a number with its scale attached, as "5m". */
  boolean isAbbreviated(String text) {
    return !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && value(text).isPresent();
  }

  Optional<BigDecimal> scale(String text) {
    return Optional.ofNullable(SCALES.get(text.toLowerCase(Locale.ROOT)));
  }
}
