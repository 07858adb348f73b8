package org.demarche.app.cases;

import java.math.BigDecimal;
import java.util.Locale;
import org.demarche.record.Quantity;

/**
 * A number that measures an act.
 *
 * @param value the number, the lower end of a range
 * @param unit what is counted, with what was done to them: "soldiers killed"
 */
public record Figure(BigDecimal value, String unit) {

  static Figure of(Quantity quantity) {
    String unit = quantity.unit().toLowerCase(Locale.ROOT).replace('|', '/');
    return new Figure(
        quantity.value().stripTrailingZeros(),
        quantity.effect().map(effect -> unit + " " + effect.word()).orElse(unit));
  }

  boolean sameAs(Figure other) {
    return unit.equals(other.unit) && value.compareTo(other.value) == 0;
  }

  @Override
  public String toString() {
    return value.toPlainString() + " " + unit;
  }
}
