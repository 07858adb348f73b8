package org.demarche.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.demarche.report.Span;

/**
 * A number that measures an act: "at least 12 people", killed, by the army's account.
 *
 * @param value the number; of a range or of a vague word ("dozens") the least that it means
 * @param upper of a range ("20 to 30") or of a vague word ("hundreds") the most that it means
 * @param bound how exactly it is told; a vague word is {@link Bound#ABOUT}
 * @param unit what is counted, as the text has it ("employees", "percent", but "gunman" for
 *     "gunmen"), how long something lasts ("months"), or the currency of the sign before it
 *     ("dollars"); "people" when the text leaves unsaid who was killed, "votes" who voted
 * @param effect what befell those who are counted
 * @param account who gives the number
 * @param span the number and its unit in the text
 */
public record Quantity(
    BigDecimal value,
    Optional<BigDecimal> upper,
    Optional<Bound> bound,
    String unit,
    Optional<Effect> effect,
    Optional<Side> account,
    Span span) {

  /** Checks that a range runs upwards. */
  public Quantity {
    if (upper.isPresent() && upper.get().compareTo(value) < 0) {
      throw new IllegalArgumentException("a range runs upwards: " + value + ".." + upper.get());
    }
  }

  /** Makes an exact number. */
  public Quantity(BigDecimal value, String unit, Span span) {
    this(value, Optional.empty(), Optional.empty(), unit, Optional.empty(), Optional.empty(), span);
  }

  /** Returns the same number by somebody's account. */
  public Quantity by(Optional<Side> teller) {
    return new Quantity(value, upper, bound, unit, effect, teller, span);
  }

  /** Returns the same number of something else: "persons" that are found to be nurses. */
  public Quantity of(String otherUnit) {
    return new Quantity(value, upper, bound, otherUnit, effect, account, span);
  }

  /** Tells whether both give the same number of the same, whoever gives it. */
  public boolean equalsIn(Quantity other) {
    return value.compareTo(other.value) == 0
        && upper.equals(other.upper)
        && bound.equals(other.bound)
        && unit.equalsIgnoreCase(other.unit)
        && effect.equals(other.effect);
  }

  /** Tells whether both are exact numbers of the same things, and different ones. */
  public boolean contradicts(Quantity other) {
    return isExact()
        && other.isExact()
        && unit.equalsIgnoreCase(other.unit)
        && effect.equals(other.effect)
        && value.compareTo(other.value) != 0;
  }

  private boolean isExact() {
    return upper.isEmpty() && bound.isEmpty();
  }
}
