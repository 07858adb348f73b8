package org.demarche.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.date.Dates;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Quantity;
import org.demarche.report.Span;

/** Finds the numbers with units in the clause of an act: "755 employees", "$5 million". */
public final class QuantityFinder {

  private final Numbers numbers = new Numbers();
  private final Units units = new Units();

  /** Returns the quantities of the trigger's own clause, in the order of the text. */
  public List<Quantity> find(Parse parse, Word trigger, Dates dates) {
    List<Quantity> found = new ArrayList<>();
    for (Word word : parse.words()) {
      Amount.at(parse, word, numbers)
          .filter(amount -> !dates.covers(parse.sentence().number(), word.index()))
          .filter(amount -> inClause(parse, word, trigger))
          .flatMap(amount -> quantity(parse, word, amount))
          .filter(q -> found.stream().noneMatch(f -> f.span().overlaps(q.span())))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean inClause(Parse parse, Word word, Word trigger) {
    Word at = word;
    for (int i = 0; i < parse.words().size(); i++) {
      if (at.index() == trigger.index()) {
        return true;
      }
      if (at.head() < 0
          || at.is("relcl", "advcl", "ccomp", "parataxis", "acl")
          || at.is("conj") && at.isVerb()) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private Optional<Quantity> quantity(Parse parse, Word number, Amount amount) {
    int before = amount.first() - 1;
    Optional<String> currency =
        before < 0 ? Optional.empty() : units.currency(parse.word(before).text());
    if (currency.isPresent()) {
      return Optional.of(of(parse, amount, currency.get(), before, amount.last()));
    }
    return units
        .of(parse, number, amount.last())
        .filter(unit -> !numbers.isAbbreviated(number.text()) || isPlural(unit))
        .map(unit -> of(parse, amount, unit.text(), amount.first(), end(amount, unit)));
  }

  /** "5m euros" are five millions, "a 5m wall" is one of five metres. */
  private static boolean isPlural(Word unit) {
    return unit.tag().endsWith("S");
  }

  private static int end(Amount amount, Word unit) {
    return Math.max(amount.last(), unit.index());
  }

  private static Quantity of(Parse parse, Amount amount, String unit, int first, int last) {
    Span span = parse.word(first).span().cover(parse.word(last).span());
    return new Quantity(amount.value(), unit, span);
  }
}
