package org.demarche.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Word;

/** Reads "last week", "the coming month", "this weekend", "three days ago", "a week later". */
final class UnitReader {

  private static final String PAST = "PAST_REF";

  /** Behind these, "last week" is one that came to an end on no day that is told. */
  private static final Set<String> OWNERS =
      Set.of("the", "its", "his", "her", "their", "our", "my", "'s", "’s");

  /** With an article these are counted from the day that the report spoke of last. */
  private static final Set<String> TOLD = Set.of("following", "previous");

  private static final Set<String> LARGE = Set.of("week", "fortnight", "month", "quarter", "year");

  private final Wording words;
  private final Counts counts;
  private final Focus focus;
  private final Tendency tendency;

  UnitReader(Wording words, Counts counts, Focus focus, Tendency tendency) {
    this.words = words;
    this.counts = counts;
    this.focus = focus;
    this.tendency = tendency;
  }

  Optional<Reading> read(int at) {
    return counted(at).or(() -> named(at)).or(() -> weekend(at));
  }

  /** "two weeks ago", "ten years later", "a week from now". */
  private Optional<Reading> counted(int at) {
    Optional<Unit> bare = words.calendar().unit(words.lower(at));
    if (bare.isPresent() && words.lower(at).endsWith("s") && words.lower(at + 1).equals("ago")) {
      return Optional.of(new Reading(at + 1, PAST));
    }
    Optional<Count> count = counts.read(at);
    int name = count.map(Count::last).orElse(at) + 1;
    Optional<Unit> unit = words.calendar().unit(words.lower(name));
    return count.flatMap(c -> unit.flatMap(u -> moved(c, u, name)));
  }

  private Optional<Reading> moved(Count count, Unit unit, int name) {
    String next = words.lower(name + 1);
    boolean now = words.lower(name + 2).equals("now") || words.lower(name + 2).equals("today");
    if (next.equals("ago") && !count.isWhole()) {
      return Optional.of(new Reading(name + 1, PAST));
    }
    if (!count.isWhole()) {
      return Optional.empty();
    }
    return switch (next) {
      case "ago" -> Optional.of(on(words.today(), -count.whole(), unit, name + 1));
      case "from" ->
          now
              ? Optional.of(on(words.today(), count.whole(), unit, name + 2))
              : from(name + 2)
                  .map(day -> new Reading(name + 2, unit.move(day, count.whole()) + ""));
      case "earlier" -> Optional.of(on(spokenOf(unit), -count.whole(), unit, name + 1));
      case "later" ->
          words.lower(name + 2).equals("than")
              ? Optional.empty()
              : Optional.of(on(spokenOf(unit), count.whole(), unit, name + 1));
      case "before" ->
          isEnd(name + 2)
              ? Optional.of(on(spokenOf(unit), -count.whole(), unit, name + 1))
              : Optional.empty();
      case "time" -> Optional.of(on(words.today(), count.whole(), unit, name + 1));
      case "'", "’", "'s", "’s" ->
          words.lower(name + 2).equals("time")
              ? Optional.of(on(words.today(), count.whole(), unit, name + 2))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private LocalDate spokenOf(Unit unit) {
    return unit.isLongerThanMonth() ? focus.dayOfYear() : focus.day();
  }

  /** The coming Tuesday of "a week from Tuesday". */
  private Optional<LocalDate> from(int at) {
    return words
        .calendar()
        .weekday(words.text(at))
        .map(day -> words.today().with(TemporalAdjusters.next(day)));
  }

  private boolean isEnd(int at) {
    return at >= words.size()
        || words.text(at).length() == 1 && !Character.isLetterOrDigit(words.text(at).charAt(0));
  }

  private static Reading on(LocalDate from, long steps, Unit unit, int last) {
    return new Reading(last, unit.of(unit.move(from, steps)));
  }

  private Optional<Reading> named(int at) {
    int name = words.lower(at).equals("the") ? at + 1 : at;
    Optional<Direction> direction = Direction.of(words.lower(name));
    if (direction.isEmpty()) {
      return Optional.empty();
    }
    if (words.lower(name + 1).equals("weekend")) {
      LocalDate day = words.today().plusWeeks(direction.get().steps());
      return Optional.of(weekend(name + 1, day));
    }
    Optional<Unit> unit =
        words
            .calendar()
            .unit(words.lower(name + 1))
            .filter(u -> LARGE.contains(words.lower(name + 1)));
    if (unit.isEmpty() || isDuration(name)) {
      return Optional.empty();
    }
    LocalDate from = name > at && TOLD.contains(words.lower(name)) ? focus.day() : words.today();
    return Optional.of(on(from, direction.get().steps(), unit.get(), name + 1));
  }

  /** "at the weekend": the last one, or the one to come when the clause looks ahead. */
  private Optional<Reading> weekend(int at) {
    if (!words.lower(at).equals("the") || !words.lower(at + 1).equals("weekend")) {
      return Optional.empty();
    }
    Word word = words.word(at + 1);
    boolean started = words.today().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean here = started || tendency.isAhead(words.parse(), word);
    return Optional.of(weekend(at + 1, words.today().minusWeeks(here ? 0 : 1)));
  }

  private static Reading weekend(int last, LocalDate day) {
    LocalDate saturday = day.with(DayOfWeek.SATURDAY);
    return Reading.of(last, saturday + "/" + saturday.plusDays(1));
  }

  /** "for the past week", "in the last month": as long as that, up to now. */
  private boolean isDuration(int at) {
    return words.lower(at).equals("past")
        || words.lower(at).equals("last")
            && OWNERS.contains(words.lower(at - 1))
            && !words.lower(at + 1).equals("quarter");
  }
}
