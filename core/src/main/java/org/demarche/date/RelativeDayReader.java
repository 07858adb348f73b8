package org.demarche.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads "today", "the day before yesterday", "the following day", "a day earlier". */
final class RelativeDayReader {

  /** "later in the day", "at the end of the day". */
  private static final Set<String> INSIDE = Set.of("during", "in", "of", "throughout");

  /** "in the day of", "in the days that": another day. */
  private static final Set<String> BEHIND = Set.of("of", "that", "when", "-");

  private final Wording words;
  private final Focus focus;

  RelativeDayReader(Wording words, Focus focus) {
    this.words = words;
    this.focus = focus;
  }

  Optional<Reading> read(int at) {
    LocalDate today = words.today();
    return switch (words.lower(at)) {
      case "today" -> Optional.of(Reading.of(at, today));
      case "yesterday" -> Optional.of(Reading.of(at, today.minusDays(1)));
      case "tomorrow" -> Optional.of(Reading.of(at, today.plusDays(1)));
      case "the" -> theDay(at);
      case "a" -> aDay(at);
      default -> Optional.empty();
    };
  }

  private Optional<Reading> theDay(int at) {
    if (words.lower(at + 1).equals("day")) {
      boolean then = INSIDE.contains(words.lower(at - 1)) && !BEHIND.contains(words.lower(at + 2));
      return switch (words.lower(at + 2) + " " + words.lower(at + 3)) {
        case "before yesterday" -> Optional.of(Reading.of(at + 3, words.today().minusDays(2)));
        case "after tomorrow" -> Optional.of(Reading.of(at + 3, words.today().plusDays(2)));
        default -> then ? Optional.of(Reading.of(at + 1, focus.dayOfNews())) : Optional.empty();
      };
    }
    if (!words.lower(at + 2).equals("day")) {
      return Optional.empty();
    }
    return switch (words.lower(at + 1)) {
      case "following", "next" -> Optional.of(Reading.of(at + 2, focus.day().plusDays(1)));
      case "previous" -> Optional.of(Reading.of(at + 2, focus.day().minusDays(1)));
      case "same" -> Optional.of(Reading.of(at + 2, focus.day()));
      default -> Optional.empty();
    };
  }

  private Optional<Reading> aDay(int at) {
    if (!words.lower(at + 1).equals("day")) {
      return Optional.empty();
    }
    return switch (words.lower(at + 2)) {
      case "earlier" -> Optional.of(Reading.of(at + 2, focus.day().minusDays(1)));
      case "before" ->
          isEnd(at + 3)
              ? Optional.of(Reading.of(at + 2, focus.day().minusDays(1)))
              : Optional.empty();
      case "later" -> Optional.of(Reading.of(at + 2, focus.day().plusDays(1)));
      default -> Optional.empty();
    };
  }

  /** "a day before the vote" is counted from the vote. */
  private boolean isEnd(int at) {
    return at >= words.size() || !Character.isLetterOrDigit(words.text(at).charAt(0));
  }
}
