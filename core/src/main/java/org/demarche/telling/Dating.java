package org.demarche.telling;

import java.util.Optional;
import org.demarche.record.When;

/**
 * The day of an act with the reason for it.
 *
 * @param day empty when the report does not tell it
 * @param basis why it is this day, or none
 */
public record Dating(Optional<When> day, DayBasis basis) {

  static Optional<Dating> of(Optional<When> day, DayBasis basis) {
    return day.map(d -> new Dating(Optional.of(d), basis));
  }
}
