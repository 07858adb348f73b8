package org.demarche.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "the 1960s", "the 80s", "the 19th century", "spring 2008", "the first week of April". */
final class EraReader {

  private static final Pattern DECADE = Pattern.compile("['’]?(1[0-9]|20)?(\\d)0['’]?s");
  private static final Pattern CENTURY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final int YEARS = 100;
  private static final int TENS = 10;
  private static final int DAYS_OF_WEEK = 7;

  private final Wording words;
  private final MonthReader months;

  EraReader(Wording words, MonthReader months) {
    this.words = words;
    this.months = months;
  }

  Optional<Reading> read(int at) {
    int bare = words.lower(at).equals("the") ? at + 1 : at;
    return decade(bare, bare > at)
        .or(() -> century(bare))
        .or(() -> season(at, bare))
        .or(() -> week(bare));
  }

  private Optional<Reading> decade(int at, boolean article) {
    String text =
        words.text(at).equals("'") || words.text(at).equals("’")
            ? words.text(at) + words.text(at + 1)
            : words.text(at);
    Matcher decade = DECADE.matcher(text);
    boolean and = words.lower(at - 1).equals("and");
    if (!decade.matches() || decade.group(1) == null && !article && !and) {
      return Optional.empty();
    }
    int tens = Integer.parseInt(decade.group(2));
    int now = words.today().getYear();
    int century = now / YEARS - (tens > now % YEARS / TENS ? 1 : 0);
    String value = (decade.group(1) == null ? "" + century : decade.group(1)) + tens;
    return Optional.of(new Reading(text.equals(words.text(at)) ? at : at + 1, value));
  }

  private Optional<Reading> century(int at) {
    Matcher number = CENTURY.matcher(words.lower(at));
    return number.matches() && words.lower(at + 1).equals("century")
        ? Optional.of(Reading.of(at + 1, Integer.parseInt(number.group(1)) - 1))
        : Optional.empty();
  }

  /** "spring 2008", "the summer of 1995", "last winter". */
  private Optional<Reading> season(int at, int bare) {
    Optional<Direction> direction = Direction.of(words.lower(bare));
    int name = direction.isPresent() ? bare + 1 : bare;
    Optional<String> season = words.calendar().season(words.lower(name));
    if (season.isEmpty() || !words.word(name).isNoun() || words.isInsideName(name)) {
      return Optional.empty();
    }
    int now = words.today().getYear();
    Optional<YearTold> year =
        YearTold.at(words, name + 1)
            .or(() -> direction.map(d -> new YearTold(now + d.steps(), name)));
    return year.map(y -> new Reading(y.last(), y.year() + "-" + season.get()));
  }

  /** Returns the full week of a month, "the first week of April": from its first Monday on. */
  private Optional<Reading> week(int at) {
    boolean last = words.lower(at).equals("last") || words.lower(at).equals("final");
    Optional<Integer> number =
        last ? Optional.of(0) : words.calendar().ordinal(words.lower(at)).filter(n -> n <= 4);
    boolean of = words.lower(at + 2).equals("of") || words.lower(at + 2).equals("in");
    if (number.isEmpty() || !words.lower(at + 1).equals("week") || !of) {
      return Optional.empty();
    }
    return months
        .read(at + 3)
        .filter(month -> month.value().length() == "2017-07".length())
        .map(month -> new Reading(month.last(), IsoWeek.of(monday(month.value(), number.get()))));
  }

  private static LocalDate monday(String month, int number) {
    YearMonth of = YearMonth.parse(month);
    return number == 0
        ? of.atEndOfMonth()
            .minusDays(DAYS_OF_WEEK - 1L)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        : of.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusWeeks(number - 1L);
  }
}
