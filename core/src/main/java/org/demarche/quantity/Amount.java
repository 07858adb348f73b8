package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * A number of one or several words: "twenty-five", "1.2 billion", "half a dozen".
 *
 * @param value its value
 * @param first index of its first word
 * @param last index of its last word
 */
record Amount(BigDecimal value, int first, int last) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Returns the number that begins with the word, or with the article before it. */
  static Optional<Amount> at(Parse parse, Word word, Numbers numbers) {
    boolean number = word.tag().equals("CD") || word.text().indexOf('-') > 0;
    Optional<BigDecimal> value = number ? numbers.value(word.text()) : Optional.empty();
    if (value.isEmpty() && numbers.isAbbreviated(word.text())) {
      value = numbers.value(word.text());
    }
    if (value.isPresent()) {
      return Optional.of(scaled(parse, value.get(), word.index(), word.index() + 1, numbers));
    }
    int article = word.index() - 1;
    boolean one = isWord(parse, article, "a") && numbers.scale(word.text()).isPresent();
    if (!one) {
      return Optional.empty();
    }
    boolean half = isWord(parse, article - 1, "half");
    BigDecimal start = half ? HALF : BigDecimal.ONE;
    int first = half ? article - 1 : article;
    return Optional.of(scaled(parse, start, first, word.index(), numbers));
  }

  private static Amount scaled(
      Parse parse, BigDecimal start, int first, int scale, Numbers numbers) {
    BigDecimal value = start;
    int end = scale;
    while (end < parse.words().size() && numbers.scale(parse.word(end).text()).isPresent()) {
      value = value.multiply(numbers.scale(parse.word(end).text()).orElseThrow());
      end++;
    }
    return new Amount(plain(value), first, end - 1);
  }

  /** Returns 1200000 rather than 1.2E+6 or 1200000.0. */
  private static BigDecimal plain(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value;
  }

  private static boolean isWord(Parse parse, int index, String word) {
    return index >= 0 && parse.word(index).text().equalsIgnoreCase(word);
  }
}
