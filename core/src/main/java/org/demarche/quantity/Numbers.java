package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads numbers in digits and in words: "4,500", "12.5", "twenty", "million". */
final class Numbers {

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
          Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
          Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
          Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
          Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17),
          Map.entry("eighteen", 18), Map.entry("nineteen", 19), Map.entry("twenty", 20),
          Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50),
          Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "m", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L),
          "dozen", BigDecimal.valueOf(12));

  Optional<BigDecimal> value(String text) {
    String plain = text.replace(",", "").toLowerCase(Locale.ROOT);
    if (plain.matches("\\d+(\\.\\d+)?")) {
      return Optional.of(new BigDecimal(plain));
    }
    int hyphen = plain.indexOf('-');
    if (hyphen > 0) {
      Integer tens = WORDS.get(plain.substring(0, hyphen));
      Integer ones = WORDS.get(plain.substring(hyphen + 1));
      return tens == null || ones == null || ones > 9
          ? Optional.empty()
          : Optional.of(BigDecimal.valueOf(tens + ones));
    }
    Integer word = WORDS.get(plain);
    return word == null ? Optional.empty() : Optional.of(BigDecimal.valueOf(word));
  }

  Optional<BigDecimal> scale(String text) {
    return Optional.ofNullable(SCALES.get(text.toLowerCase(Locale.ROOT)));
  }
}
