package org.demarche.coder;

import java.util.List;
import java.util.Optional;
import org.demarche.clause.StatusSign;
import org.demarche.event.Draft;
import org.demarche.event.Step;
import org.demarche.record.Quantity;
import org.demarche.record.Side;
import org.demarche.statement.Attribution;
import org.demarche.telling.NumberBasis;

/**
 * Why an act has its status, its speaker and its numbers.
 *
 * @param draft the act as the sentence tells it
 * @param own what its own clause says of whether it took place
 * @param steps the words above it that changed its status
 * @param later what the circumstances made of that status
 * @param account why it is told in somebody's words
 * @param statement the words of somebody in which it is told
 * @param numbers its numbers
 */
public record ActGround(
    Draft draft,
    StatusSign own,
    List<Step> steps,
    List<Later> later,
    Account account,
    Optional<Attribution> statement,
    List<Number> numbers) {

  /** Copies the lists. */
  public ActGround {
    steps = List.copyOf(steps);
    later = List.copyOf(later);
    numbers = List.copyOf(numbers);
  }

  /** What its day and its speaker say of an act. */
  public enum Later {
    /** Its day lies after the report. */
    AHEAD,
    /** Its day, its tense or its era lies long before the report. */
    PAST,
    /** Somebody tells of it as the violence of others. */
    CLAIMED
  }

  /** Why an act is told in somebody's words. */
  public enum Account {
    /** It stands in what somebody says. */
    STATEMENT,
    /** A word above it tells who claims or denies it. */
    GOVERNOR,
    /** It consists in words of its actor. */
    OWN,
    /** The report tells it itself. */
    REPORT
  }

  /**
   * A number of the act.
   *
   * @param quantity the number
   * @param basis why it belongs to the act
   * @param account by whose account it is
   */
  public record Number(Quantity quantity, NumberBasis basis, Optional<Side> account) {}
}
