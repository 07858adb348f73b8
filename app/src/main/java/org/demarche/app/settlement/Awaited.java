package org.demarche.app.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.app.cases.Party;
import org.demarche.record.Prospect;

/**
 * Something that a report says is to come.
 *
 * @param report id of the report
 * @param account id of the first report with its text
 * @param published the day of the report
 * @param who who is to act
 * @param towards towards whom, may be unnamed
 * @param prospect why it is expected
 * @param category the category of the act to come, where the report tells it as an event that has
 *     not taken place
 * @param ownCase the case that this event belongs to
 * @param due the last day of its term
 * @param words stems of the words that tell it, sorted
 * @param awaiting what kinds of act its words await
 * @param omission whether it is to be left undone: "will not reconsider"
 */
public record Awaited(
    String report,
    String account,
    LocalDate published,
    Party who,
    Party towards,
    Prospect prospect,
    Optional<String> category,
    Optional<String> ownCase,
    Optional<LocalDate> due,
    List<String> words,
    Awaiting awaiting,
    boolean omission) {

  /** Without a term, an expectation is looked after for so many days. */
  public static final int USUAL_TERM = 120;

  /** Whatever its term, nobody looks longer for what settles it. */
  public static final int LONGEST = 180;

  /** So many days after its term a report may still say that it was met. */
  static final int GRACE = 7;

  /** Copies the list. */
  public Awaited {
    words = List.copyOf(words);
  }

  /** Returns the last day on which an act can settle it. */
  public LocalDate end() {
    LocalDate end = due.map(day -> day.plusDays(GRACE)).orElse(published.plusDays(USUAL_TERM));
    LocalDate longest = published.plusDays(LONGEST);
    return end.isBefore(longest) ? end : longest;
  }

  /**
   * Returns what is known of it when no act settled it.
   *
   * @param last the day of the last report: without reports nobody would know
   */
  public State unsettled(LocalDate last) {
    return due.filter(day -> day.isBefore(last)).isPresent() ? State.EXPIRED : State.OPEN;
  }
}
