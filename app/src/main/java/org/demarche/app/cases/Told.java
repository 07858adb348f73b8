package org.demarche.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Act;
import org.demarche.record.Scores;
import org.demarche.record.Status;

/**
 * One act as one report tells it, as far as it matters for finding out which other reports tell the
 * same act.
 *
 * @param key which event of which report
 * @param account id of the report that first had these words: reports that print the same text are
 *     one account
 * @param act what it is
 * @param scores how it is valued
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 * @param actors who acted
 * @param recipients towards whom
 * @param time when, as far as the report says
 * @param place where
 * @param words stems of the words that tell it, without those that name its sides, sorted
 * @param figures numbers that measure it, "755 employees"
 */
public record Told(
    TellingKey key,
    String account,
    Act act,
    Scores scores,
    Status status,
    boolean alleged,
    Party actors,
    Party recipients,
    ActTime time,
    Optional<String> place,
    List<String> words,
    List<Figure> figures)
    implements Comparable<Told> {

  /** Copies the lists. */
  public Told {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
  }

  /** Returns the day of the report. */
  public LocalDate published() {
    return key.published();
  }

  /** Returns the id of the report. */
  public String reportId() {
    return key.report();
  }

  /** Tells whether the account holds that the act took place. */
  public boolean tookPlace() {
    return status == Status.ACTUAL || status == Status.HISTORICAL;
  }

  /** Returns the same telling as one of another account. */
  public Told by(String other) {
    return new Told(
        key, other, act, scores, status, alleged, actors, recipients, time, place, words, figures);
  }

  /** Earlier reports come first, then by id and by the place in the report. */
  @Override
  public int compareTo(Told other) {
    return key.compareTo(other.key);
  }
}
