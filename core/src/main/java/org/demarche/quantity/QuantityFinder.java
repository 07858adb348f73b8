package org.demarche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.date.Dates;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Quantity;
import org.demarche.report.Span;

/** Finds the numbers with units in the clause of an act: "755 employees", "$5 million". */
public final class QuantityFinder {

  private static final String NOT_MEASURES =
      "years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|sides?|parties|capitals?|o'clock|january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?|a\\.m\\.|p\\.m\\.";

  private final Numbers numbers = new Numbers();

  /** Returns the quantities of the trigger's own clause, in the order of the text. */
  public List<Quantity> find(Parse parse, Word trigger, Dates dates) {
    List<Quantity> found = new ArrayList<>();
    for (Word word : parse.words()) {
      if (word.tag().equals("CD")
          && !dates.covers(parse.sentence().number(), word.index())
          && inClause(parse, word, trigger)) {
        quantity(parse, word)
            .filter(q -> found.stream().noneMatch(f -> f.span().overlaps(q.span())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean inClause(Parse parse, Word word, Word trigger) {
    Word at = word;
    for (int i = 0; i < parse.words().size(); i++) {
      if (at.index() == trigger.index()) {
        return true;
      }
      if (at.head() < 0 || at.is("relcl", "advcl", "ccomp", "parataxis", "acl")
          || at.is("conj") && at.isVerb()) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private Optional<Quantity> quantity(Parse parse, Word number) {
    Optional<BigDecimal> value = numbers.value(number.text());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    int first = number.index();
    int last = number.index();
    BigDecimal total = value.get();
    while (last + 1 < parse.words().size()
        && numbers.scale(parse.word(last + 1).text()).isPresent()) {
      last++;
      total = total.multiply(numbers.scale(parse.word(last).text()).orElseThrow());
    }
    Optional<String> currency = first > 0 ? currency(parse.word(first - 1).text()) : Optional.empty();
    if (currency.isPresent()) {
      return Optional.of(of(parse, total, currency.get(), first - 1, last));
    }
    Optional<Word> unit = unit(parse, number, last);
    if (unit.isEmpty() || unit.get().text().toLowerCase(Locale.ROOT).matches(NOT_MEASURES)) {
      return Optional.empty();
    }
    return Optional.of(
        of(parse, total, unit.get().text(), first, Math.max(last, unit.get().index())));
  }

  private static Optional<String> currency(String mark) {
    return switch (mark) {
      case "$", "US$" -> Optional.of("dollars");
      case "€" -> Optional.of("euros");
      case "£" -> Optional.of("pounds");
      case "¥" -> Optional.of("yen");
      default -> Optional.empty();
    };
  }

  private static Optional<Word> unit(Parse parse, Word number, int last) {
    if (last + 1 < parse.words().size() && parse.word(last + 1).text().equals("%")) {
      return Optional.of(parse.word(last + 1));
    }
    Word at = number;
    for (int i = 0; i < 3 && at.head() >= 0; i++) {
      Word head = parse.word(at.head());
      if (head.isNoun() && head.index() > last && head.index() - last <= 5) {
        return Optional.of(head);
      }
      if (!head.tag().equals("CD")) {
        return Optional.empty();
      }
      at = head;
    }
    return Optional.empty();
  }

  private static Quantity of(Parse parse, BigDecimal value, String unit, int first, int last) {
    Span span = parse.word(first).span().cover(parse.word(last).span());
    return new Quantity(value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value, unit, span);
  }
}
