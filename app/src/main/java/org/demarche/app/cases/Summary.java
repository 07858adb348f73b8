package org.demarche.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Status;

/**
 * What all tellings of a case come to.
 *
 * @param best the telling that stands for the case: one of the kind that most accounts give, of
 *     those the first that holds that it took place, with both sides named if there is one
 * @param mode the mode that most tellings of that kind give
 * @param contexts those that at least half of the tellings of that kind give
 * @param status actual as soon as one account says that it took place, else as the last has it
 * @param alleged whether every account only repeats a claim
 * @param denied whether some account says that it did not take place
 * @param actors those who acted, by any account
 * @param recipients towards whom, by any account
 * @param day the day that most accounts tell; else that of the first report
 * @param basis how the day is known
 * @param place where most accounts place it
 * @param firstReport date of the first report
 * @param lastReport date of the last report
 * @param reports how many reports tell it
 * @param accounts how many of them do so in words of their own
 */
public record Summary(
    Told best,
    Optional<String> mode,
    List<String> contexts,
    Status status,
    boolean alleged,
    boolean denied,
    Party actors,
    Party recipients,
    LocalDate day,
    ActTime.Basis basis,
    Optional<String> place,
    LocalDate firstReport,
    LocalDate lastReport,
    int reports,
    int accounts) {

  /** Copies the list. */
  public Summary {
    contexts = List.copyOf(contexts);
  }
}
