package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of one word, in digits or letters: "4,500", "12.5", "twenty-five", "3.5bn". */
final class Numbers {

  private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|mn|bn|tn)?");
  private static final int TENS = 20;
  private static final int ONES = 9;

  private final NumberWords words;

  Numbers(NumberWords words) {
    this.words = words;
  }

  Optional<BigDecimal> value(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String plain = text.replace(",", "").toLowerCase(Locale.ROOT);
    if (Character.isDigit(text.charAt(0))) {
      Matcher digits = DIGITS.matcher(plain);
      return digits.matches() ? Optional.of(scaled(digits)) : Optional.empty();
    }
    int hyphen = plain.indexOf('-');
    return hyphen > 0
        ? compound(plain.substring(0, hyphen), plain.substring(hyphen + 1))
        : words.word(plain);
  }

  private BigDecimal scaled(Matcher digits) {
    BigDecimal value = new BigDecimal(digits.group(1));
    return Optional.ofNullable(digits.group(2))
        .flatMap(words::scale)
        .map(value::multiply)
        .orElse(value);
  }

  private Optional<BigDecimal> compound(String first, String second) {
    Optional<BigDecimal> tens = words.word(first);
    Optional<BigDecimal> ones = words.word(second);
    boolean sum =
        tens.filter(t -> t.intValue() >= TENS).isPresent()
            && ones.filter(o -> o.intValue() <= ONES && o.signum() > 0).isPresent();
    return sum ? Optional.of(tens.get().add(ones.get())) : Optional.empty();
  }

  /** Tells whether the text is a number with its scale attached, as "5m". */
  boolean isAbbreviated(String text) {
    return !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && Character.isLetter(text.charAt(text.length() - 1))
        && value(text).isPresent();
  }
}
