package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.demarche.parse.Parse;

/** Reads numbers with hyphens: "50-60", "20-odd", "15-member", "50-million-euro". */
final class JoinedReader {

  private final NumberWords words;
  private final Numbers numbers;
  private final Units units;

  JoinedReader(NumberWords words, Numbers numbers, Units units) {
    this.words = words;
    this.numbers = numbers;
    this.units = units;
  }

  /** Returns the number of the word, when it has a hyphen. */
  Optional<Amount> at(Parse parse, int index) {
    String text = parse.word(index).text().replace('–', '-').toLowerCase(Locale.ROOT);
    int hyphen = text.indexOf('-');
    if (hyphen <= 0 || hyphen == text.length() - 1 || numbers.value(text).isPresent()) {
      return Optional.empty();
    }
    String rest = text.substring(hyphen + 1);
    return numbers
        .value(text.substring(0, hyphen))
        .flatMap(
            value ->
                joined(new Amount(value, index, index), rest)
                    .map(amount -> scaled(parse, amount, rest)));
  }

  private Optional<Amount> joined(Amount amount, String rest) {
    if (rest.equals("odd")) {
      return Optional.of(
          new Amount(
              amount.value(),
              Optional.empty(),
              true,
              Optional.empty(),
              amount.first(),
              amount.last()));
    }
    int hyphen = rest.indexOf('-');
    Optional<BigDecimal> scale = words.scale(hyphen < 0 ? rest : rest.substring(0, hyphen));
    if (scale.isPresent()) {
      Amount scaled = amount.times(scale.get(), amount.last());
      return hyphen < 0
          ? Optional.of(scaled)
          : units
              .joined(rest.substring(hyphen + 1))
              .map(unit -> scaled.counting(unit, amount.last()));
    }
    Optional<BigDecimal> upper = numbers.value(rest).filter(u -> u.compareTo(amount.value()) > 0);
    return upper.isPresent()
        ? upper.map(most -> amount.upTo(most, amount.last()))
        : units.joined(rest).map(unit -> amount.counting(unit, amount.last()));
  }

  /** "50-60 million". */
  private Amount scaled(Parse parse, Amount amount, String rest) {
    int next = amount.last() + 1;
    if (numbers.value(rest).isEmpty() || next >= parse.words().size()) {
      return amount;
    }
    return words
        .scale(parse.word(next).text())
        .map(scale -> amount.times(scale, next))
        .orElse(amount);
  }
}
