package org.demarche.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Word;

/** Reads "Monday", "last Thursday", "Monday, July 31". */
final class WeekdayReader {

  private static final int WEEK = 7;

  /** "following Friday's march": after it; "the following Friday" is the next one. */
  private static final String AFTER = "following";

  private static final Set<String> BEFORE_NAMES =
      Set.of("ash", "black", "bloody", "easter", "good", "palm");
  private static final Set<String> BEHIND_NAMES =
      Set.of("express", "mail", "mirror", "telegraph", "times");

  private final Wording words;
  private final Tendency tendency;
  private final DayReader days;

  WeekdayReader(Wording words, Tendency tendency, DayReader days) {
    this.words = words;
    this.tendency = tendency;
    this.days = days;
  }

  Optional<Reading> read(int at) {
    boolean behind = AFTER.equals(words.lower(at)) && !words.lower(at - 1).equals("the");
    Optional<Direction> direction = behind ? Optional.empty() : Direction.of(words.lower(at));
    int name = direction.isPresent() ? at + 1 : at;
    Optional<DayOfWeek> day = words.calendar().weekday(words.text(name));
    if (day.isEmpty() || !Character.isUpperCase(words.text(name).charAt(0)) || isName(name)) {
      return Optional.empty();
    }
    return days.named(words.behindComma(name + 1))
        .or(() -> inWeek(name, day.get()))
        .or(() -> Optional.of(Reading.of(name, day(day.get(), direction, words.word(name)))));
  }

  /** "Bloody Sunday", "Black Friday", "Good Friday", the Sunday Times. */
  private boolean isName(int at) {
    return BEFORE_NAMES.contains(words.lower(at - 1)) || BEHIND_NAMES.contains(words.lower(at + 1));
  }

  /** "Tuesday last week", "Friday of next week". */
  private Optional<Reading> inWeek(int name, DayOfWeek day) {
    int at = words.lower(name + 1).equals("of") ? name + 2 : name + 1;
    return Direction.of(words.lower(at))
        .filter(d -> words.lower(at + 1).equals("week"))
        .map(d -> Reading.of(at + 1, words.today().plusWeeks(d.steps()).with(day)));
  }

  private LocalDate day(DayOfWeek day, Optional<Direction> direction, Word word) {
    LocalDate today = words.today();
    int back = Math.floorMod(today.getDayOfWeek().getValue() - day.getValue(), WEEK);
    int ahead = Math.floorMod(-back, WEEK);
    if (direction.filter(d -> d == Direction.BACK).isPresent()) {
      return today.minusDays(back == 0 ? WEEK : back);
    }
    if (direction.filter(d -> d == Direction.AHEAD).isPresent()) {
      return today.plusDays(ahead == 0 ? WEEK : ahead);
    }
    if (back == 0) {
      return today;
    }
    return tendency.isAhead(words.parse(), word) ? today.plusDays(ahead) : today.minusDays(back);
  }
}
