package org.demarche.app.cases;

import java.time.LocalDate;
import org.demarche.app.day.Days;
import org.demarche.record.Event;
import org.demarche.record.Status;
import org.demarche.record.When;

/**
 * When an act takes place, as far as a report says.
 *
 * @param days the days that come into question
 * @param basis how they are known
 */
public record ActTime(Days days, Basis basis) {

  /** How the days are known. */
  public enum Basis {
    /** Words of the report give them. */
    TOLD,
    /** The report is about news, so it was on its day or shortly before. */
    ASSUMED,
    /** Nobody knows: it lies somewhere before or after the report. */
    UNKNOWN
  }

  private static final int NEWS = 3;

  /** So many days before a report lies what it tells as past without a day. */
  public static final int LOOK_BACK = 400;

  private static final int LOOK_AHEAD = 60;

  private static final int NARROW = 14;

  /** Longer periods say too little to be days of an act. */
  public static final int LONGEST = 31;

  /** Returns the time of an event of a report that appeared on a day. */
  static ActTime of(Event event, LocalDate published) {
    return event
        .date()
        .filter(when -> when.span().isPresent())
        .map(When::value)
        .flatMap(Days::of)
        .map(days -> new ActTime(days, days.length() > LONGEST ? Basis.UNKNOWN : Basis.TOLD))
        .orElseGet(() -> untold(event.status(), event.date().isPresent(), published));
  }

  private static ActTime untold(Status status, boolean assumed, LocalDate published) {
    return switch (status) {
      case FUTURE, HYPOTHETICAL ->
          new ActTime(new Days(published, published.plusDays(LOOK_AHEAD)), Basis.UNKNOWN);
      case HISTORICAL ->
          new ActTime(new Days(published.minusDays(LOOK_BACK), published), Basis.UNKNOWN);
      case ACTUAL, NEGATED ->
          assumed
              ? new ActTime(new Days(published.minusDays(NEWS), published), Basis.ASSUMED)
              : new ActTime(new Days(published.minusDays(2 * NEWS), published), Basis.ASSUMED);
    };
  }

  /** Tells whether the days are few enough to find an act by them. */
  public boolean isNarrow() {
    return basis != Basis.UNKNOWN && days.length() <= NARROW;
  }
}
