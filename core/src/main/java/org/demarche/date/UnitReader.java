package org.demarche.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads "last week", "the coming month", "this weekend", "three days ago". */
final class UnitReader {

  /** Behind these, "last week" is one that came to an end on no day that is told. */
  private static final Set<String> OWNERS =
      Set.of("the", "its", "his", "her", "their", "our", "my", "'s", "’s");

  /** With an article these are counted from the day that the report spoke of last. */
  private static final Set<String> TOLD = Set.of("following", "previous");

  private final Wording words;
  private final Focus focus;

  UnitReader(Wording words, Focus focus) {
    this.words = words;
    this.focus = focus;
  }

  Optional<Reading> read(int at) {
    return ago(at).or(() -> named(at));
  }

  private Optional<Reading> ago(int at) {
    Optional<Integer> number = words.calendar().number(words.lower(at));
    Optional<ChronoUnit> unit = words.calendar().unit(words.lower(at + 1));
    if (number.isEmpty() || unit.isEmpty() || !words.lower(at + 2).equals("ago")) {
      return Optional.empty();
    }
    int factor = words.lower(at + 1).startsWith("fortnight") ? 2 : 1;
    LocalDate day = words.today().minus((long) number.get() * factor, unit.get());
    return Optional.of(new Reading(at + 2, value(day, unit.get())));
  }

  private Optional<Reading> named(int at) {
    int name = words.lower(at).equals("the") ? at + 1 : at;
    Optional<Direction> direction = Direction.of(words.lower(name));
    if (direction.isEmpty()) {
      return Optional.empty();
    }
    if (words.lower(name + 1).equals("weekend")) {
      return Optional.of(weekend(name + 1, direction.get()));
    }
    Optional<ChronoUnit> unit =
        words
            .calendar()
            .unit(words.lower(name + 1))
            .filter(u -> u != ChronoUnit.DAYS && u != ChronoUnit.DECADES);
    if (unit.isEmpty() || words.lower(name + 1).endsWith("s") || isDuration(name)) {
      return Optional.empty();
    }
    LocalDate from = name > at && TOLD.contains(words.lower(name)) ? focus.day() : words.today();
    LocalDate day = from.plus(direction.get().steps(), unit.get());
    return Optional.of(new Reading(name + 1, value(day, unit.get())));
  }

  private Reading weekend(int last, Direction direction) {
    LocalDate saturday = words.today().with(DayOfWeek.SATURDAY).plusWeeks(direction.steps());
    return Reading.of(last, saturday + "/" + saturday.plusDays(1));
  }

  /** "for the past week", "in the last month": as long as that, up to now. */
  private boolean isDuration(int at) {
    return words.lower(at).equals("past")
        || words.lower(at).equals("last") && OWNERS.contains(words.lower(at - 1));
  }

  private static String value(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> day.toString();
      case WEEKS -> IsoWeek.of(day);
      case MONTHS -> YearMonth.from(day).toString();
      default -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }
}
