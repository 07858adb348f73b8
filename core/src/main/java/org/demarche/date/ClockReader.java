package org.demarche.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads hours and parts of days: "18:00 GMT", "7 p.m.", "midnight", "last night". */
final class ClockReader {

  private static final Pattern ISO =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?Z?");
  private static final Pattern HOUR =
      Pattern.compile("(?i)(\\d{1,2})(?:([:.])(\\d\\d))?(am|pm|a\\.m\\.?|p\\.m\\.?)?");
  private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final Set<String> ZONES = Set.of("gmt", "utc", "z");
  private static final Set<String> PAST_MIDNIGHT = Set.of("after", "past", "since", "from");
  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final Map<String, Integer> RELATIVE =
      Map.of("this", 0, "last", -1, "yesterday", -1, "tomorrow", 1);

  private final Wording words;

  ClockReader(Wording words) {
    this.words = words;
  }

  /** Returns a time with its day, or one without, which begins with "T". */
  Optional<Reading> read(int at) {
    return words.isNumeral(at)
        ? iso(at).or(() -> clock(at)).or(() -> military(at))
        : named(at).or(() -> part(at));
  }

  private Optional<Reading> iso(int at) {
    return ISO.matcher(words.text(at)).matches()
        ? Optional.of(new Reading(at, words.text(at)))
        : Optional.empty();
  }

  private Optional<Reading> clock(int at) {
    Matcher hour = HOUR.matcher(words.text(at));
    if (!hour.matches() || isFraction(at)) {
      return Optional.empty();
    }
    boolean own = hour.group(4) != null;
    String half = own ? hour.group(4) : words.lower(at + 1);
    boolean halves = half.toLowerCase(Locale.ROOT).matches("[ap]\\.?m\\.?");
    int last = halves && !own ? at + 1 : at;
    boolean zone = ZONES.contains(words.lower(last + 1));
    boolean colon = ":".equals(hour.group(2));
    if (!halves && !(hour.group(2) != null && zone) && !colon) {
      return Optional.empty();
    }
    int minutes = hour.group(3) == null ? 0 : Integer.parseInt(hour.group(3));
    int hours = Integer.parseInt(hour.group(1));
    boolean late = halves && half.toLowerCase(Locale.ROOT).startsWith("p");
    int full = halves ? hours % NOON + (late ? NOON : 0) : hours;
    boolean valid = minutes < MINUTES && (halves ? hours >= 1 && hours <= NOON : full < HOURS);
    return valid
        ? Optional.of(time(full, minutes, zone ? last + 1 : last, zone))
        : Optional.empty();
  }

  /** "won 3:2", "a ratio of 10:15 to": scores are told with more than a clock. */
  private boolean isFraction(int at) {
    return words.text(at - 1).equals("$") || words.text(at + 1).equals("%");
  }

  private Optional<Reading> military(int at) {
    Matcher digits = MILITARY.matcher(words.text(at));
    boolean zone = ZONES.contains(words.lower(at + 1));
    boolean hours = words.lower(at + 1).equals("hours") && words.lower(at - 1).equals("at");
    return digits.matches() && (zone || hours)
        ? Optional.of(
            time(
                Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)), at + 1, zone))
        : Optional.empty();
  }

  private static Reading time(int hours, int minutes, int last, boolean zone) {
    return new Reading(
        last, String.format(Locale.ROOT, "T%02d:%02d%s", hours, minutes, zone ? "Z" : ""));
  }

  /** "noon", "at midnight", the end of a day, "after midnight", the start of one. */
  private Optional<Reading> named(int at) {
    return switch (words.lower(at)) {
      case "noon", "midday" -> Optional.of(new Reading(at, "T12:00"));
      case "midnight" ->
          Optional.of(
              new Reading(at, PAST_MIDNIGHT.contains(words.lower(at - 1)) ? "T00:00" : "T24:00"));
      default -> Optional.empty();
    };
  }

  /** "this morning", "last night", the night of "on Sunday night" or of "the night of July 3". */
  private Optional<Reading> part(int at) {
    if (words.lower(at).equals("tonight")) {
      return Optional.of(new Reading(at, words.today() + "TNI"));
    }
    Optional<Integer> days = Optional.ofNullable(RELATIVE.get(words.lower(at)));
    Optional<String> relative = words.calendar().partOfDay(words.lower(at + 1));
    if (days.isPresent() && relative.isPresent() && words.lower(at).length() == 4) {
      LocalDate day = words.today().plusDays(days.get());
      return Optional.of(new Reading(at + 1, day + "T" + relative.get()));
    }
    return words
        .calendar()
        .partOfDay(words.lower(at))
        .filter(part -> isBesideDay(at))
        .map(part -> new Reading(at, "T" + part));
  }

  private boolean isBesideDay(int at) {
    return isDay(at - 1) || words.lower(at + 1).equals("of") && isDay(at + 2);
  }

  private boolean isDay(int at) {
    String word = words.lower(at);
    return word.equals("yesterday")
        || word.equals("tomorrow")
        || words.calendar().weekday(words.text(at)).isPresent()
        || words.month(at).isPresent();
  }
}
