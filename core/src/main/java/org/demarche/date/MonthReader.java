package org.demarche.date;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.parse.Word;

/** Reads "in August", "last May", "July 2017", "mid-November". */
final class MonthReader {

  private static final Pattern PART = Pattern.compile("(?i)^(mid|early|late)-");
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "about", "after", "and", "around", "before", "between", "by", "during", "early", "for",
          "from", "in", "last", "late", "mid", "next", "of", "since", "this", "through", "till",
          "to", "until");

  /** Months whose names are people's names or other words too. */
  private static final Set<Month> ALSO_NAMES =
      Set.of(Month.APRIL, Month.AUGUST, Month.JANUARY, Month.JUNE, Month.MARCH, Month.MAY);

  private final Wording words;
  private final Tendency tendency;

  MonthReader(Wording words, Tendency tendency) {
    this.words = words;
    this.tendency = tendency;
  }

  Optional<Reading> read(int at) {
    Optional<Direction> direction = Direction.of(words.lower(at));
    int name = direction.isPresent() ? at + 1 : at;
    String bare = PART.matcher(words.text(name)).replaceFirst("");
    Optional<Month> named = bare.isEmpty() ? Optional.empty() : words.calendar().month(bare);
    if (named.isEmpty() || words.word(name).tag().equals("MD")) {
      return Optional.empty();
    }
    Optional<YearTold> year = YearTold.at(words, name + 1);
    if (year.isPresent()) {
      return Optional.of(
          Reading.of(year.get().last(), YearMonth.of(year.get().year(), named.get())));
    }
    boolean bareName = direction.isEmpty() && bare.length() == words.text(name).length();
    boolean doubtful =
        ALSO_NAMES.contains(named.get()) && !BEFORE_MONTH.contains(words.lower(name - 1));
    return bareName && doubtful
        ? Optional.empty()
        : Optional.of(Reading.of(name, month(named.get(), direction, words.word(name))));
  }

  private YearMonth month(Month month, Optional<Direction> direction, Word word) {
    YearMonth now = YearMonth.from(words.today());
    YearMonth same = YearMonth.of(now.getYear(), month);
    if (direction.isPresent()) {
      return switch (direction.get()) {
        case HERE -> same;
        case BACK -> same.isBefore(now) ? same : same.minusYears(1);
        case AHEAD -> same.isAfter(now) ? same : same.plusYears(1);
      };
    }
    if (tendency.isAhead(words.parse(), word)) {
      return same.isBefore(now) ? same.plusYears(1) : same;
    }
    return same.isAfter(now) ? same.minusYears(1) : same;
  }
}
