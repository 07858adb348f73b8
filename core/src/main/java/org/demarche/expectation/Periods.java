package org.demarche.expectation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.When;
import org.demarche.report.Span;

/** Reads how long somebody has: "within two weeks", "48 hours". */
final class Periods {

  private static final int HOURS = 24;
  private static final Set<String> THIS = Set.of("the", "this");
  private static final List<String> NUMBERS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, Integer> MORE =
      Map.of("a", 1, "an", 1, "thirty", 30, "sixty", 60);

  /** Returns the end of a period behind "within". */
  Optional<When> within(LocalDate today, Parse parse, Span what) {
    for (Word word : parse.words()) {
      if (what.contains(word.span()) && word.lemma().equals("within")) {
        Optional<When> end = from(today, parse, word.index() + 1, parse.words().size());
        if (end.isPresent()) {
          return end;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the week, month or year at whose end something is due: "by the end of the month". */
  Optional<When> endOf(LocalDate today, Parse parse, Span what) {
    List<Word> words = parse.words();
    for (int i = 0; i + 3 < words.size(); i++) {
      boolean end =
          what.contains(words.get(i).span())
              && words.get(i).lemma().equals("end")
              && words.get(i + 1).lemma().equals("of")
              && THIS.contains(words.get(i + 2).lemma());
      Optional<String> value = end ? value(today, words.get(i + 3)) : Optional.empty();
      if (value.isPresent()) {
        Span span = words.get(i).span().cover(words.get(i + 3).span());
        return value.map(v -> new When(v, Optional.of(span)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> value(LocalDate today, Word unit) {
    return switch (unit.lemma()) {
      case "week" -> Optional.of(Dues.weekOf(today));
      case "month" -> Optional.of(YearMonth.from(today).toString());
      case "year" -> Optional.of(Year.from(today).toString());
      default -> Optional.empty();
    };
  }

  /** Returns the end of a period that is given. */
  Optional<When> granted(LocalDate today, Parse parse, Span span) {
    for (Word word : parse.words()) {
      if (span.contains(word.span())) {
        Optional<When> end = from(today, parse, word.index(), word.index() + 1);
        if (end.isPresent()) {
          return end;
        }
      }
    }
    return Optional.empty();
  }

  /** The period that starts at one of the next words. */
  private static Optional<When> from(LocalDate today, Parse parse, int first, int end) {
    for (int i = first; i < Math.min(Math.min(end, first + 2), parse.words().size() - 1); i++) {
      int count = number(parse.word(i));
      Optional<LocalDate> day =
          count < 0 ? Optional.empty() : after(today, count, parse.word(i + 1));
      if (day.isPresent()) {
        Span span = parse.word(i).span().cover(parse.word(i + 1).span());
        return day.map(d -> new When(d.toString(), Optional.of(span)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> after(LocalDate today, int count, Word unit) {
    return switch (unit.lemma()) {
      case "hour" -> Optional.of(today.plusDays((count + HOURS - 1) / HOURS));
      case "day" -> Optional.of(today.plusDays(count));
      case "week" -> Optional.of(today.plusWeeks(count));
      case "month" -> Optional.of(today.plusMonths(count));
      case "year" -> Optional.of(today.plusYears(count));
      default -> Optional.empty();
    };
  }

  private static int number(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    if (text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(text);
    }
    return MORE.getOrDefault(text, NUMBERS.indexOf(text));
  }
}
