package org.demarche.app.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.app.cases.Party;

/**
 * Something that a report says is to come.
 *
 * @param report id of the report
 * @param account id of the first report with its text
 * @param published the day of the report
 * @param who who is to act
 * @param towards towards whom, may be unnamed
 * @param category the category of the act to come, where the report tells it as an event that has
 *     not taken place
 * @param ownCase the case that this event belongs to
 * @param due the last day of its term
 * @param words stems of the words that tell it, sorted
 * @param omission whether it is to be left undone: "will not reconsider"
 */
public record Awaited(
    String report,
    String account,
    LocalDate published,
    Party who,
    Party towards,
    Optional<String> category,
    Optional<String> ownCase,
    Optional<LocalDate> due,
    List<String> words,
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

  /** Returns the last day of its term, a usual one where the report gives none. */
  public LocalDate term() {
    return due.orElse(published.plusDays(USUAL_TERM));
  }
}
