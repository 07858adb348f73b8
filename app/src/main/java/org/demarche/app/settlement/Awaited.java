package org.demarche.app.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.app.cases.Party;
import org.demarche.app.day.Days;
import org.demarche.record.Prospect;

/**
 * Something that a report says is to come.
 *
 * @param source where it stands
 * @param who who is to act
 * @param towards towards whom, or who demands it; may be unnamed
 * @param prospect why it is expected
 * @param category the category of the act to come, where the report tells it as an event that has
 *     not taken place
 * @param ownCase the case that this event belongs to
 * @param due the days of its term
 * @param what the words that tell it, without their circumstances
 * @param words stems of these words, sorted
 * @param names stems of names among them, which seldom come again by chance, sorted
 * @param awaiting what kinds of act its words await
 * @param omission whether it is to be left undone: "will not reconsider"
 */
public record Awaited(
    Source source,
    Party who,
    Party towards,
    Prospect prospect,
    Optional<String> category,
    Optional<String> ownCase,
    Optional<Days> due,
    String what,
    List<String> words,
    List<String> names,
    Awaiting awaiting,
    boolean omission) {

  /** Without a term, an expectation is looked after for so many days. */
  public static final int USUAL_TERM = 120;

  /** Whatever its term, nobody looks longer for what settles it. */
  public static final int LONGEST = 180;

  /** An act may come so many days after its term and still be what was announced. */
  private static final int GRACE = 7;

  /** A day is told exactly, a week or a month may be meant loosely. */
  private static final int GRACE_OF_LONG_TERM = 3;

  /** Copies the lists. */
  public Awaited {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /** Returns the day of the report. */
  public LocalDate published() {
    return source.published();
  }

  /**
   * Returns the first day on which an act can fulfil it: what is due in April is not done in March,
   * and what is due on the 22nd on the 21st at the earliest. It can be refused before.
   */
  public LocalDate start() {
    return due.filter(days -> days.first().isAfter(published()))
        .map(days -> days.length() > 1 ? days.first() : days.first().minusDays(1))
        .orElse(published());
  }

  /** Returns the last day on which an act can settle it. */
  public LocalDate end() {
    LocalDate end =
        due.map(days -> days.last().plusDays(GRACE)).orElse(published().plusDays(USUAL_TERM));
    return end.isBefore(lastTold()) ? end : lastTold();
  }

  /** Returns the last day on which a report can tell what settles it. */
  LocalDate lastTold() {
    return published().plusDays(LONGEST);
  }

  /** Returns the day on which it is due, where the report names one. */
  Optional<LocalDate> day() {
    return due.filter(days -> days.length() == 1).map(Days::last);
  }

  /**
   * Returns what is known of it when no act settled it.
   *
   * @param last the day of the last report: without reports nobody would know
   */
  public State unsettled(LocalDate last) {
    return due.filter(days -> passed(days).isBefore(last)).isPresent() ? State.EXPIRED : State.OPEN;
  }

  private static LocalDate passed(Days days) {
    return days.length() == 1 ? days.last() : days.last().plusDays(GRACE_OF_LONG_TERM);
  }
}
