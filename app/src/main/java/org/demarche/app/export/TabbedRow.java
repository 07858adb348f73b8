package org.demarche.app.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row under way whose cells are separated by tabs. */
final class TabbedRow {

  private final List<String> cells = new ArrayList<>();
  private final String missing;

  /**
   * Begins a row.
   *
   * @param missing what stands in a cell without a value
   */
  TabbedRow(String missing) {
    this.missing = missing;
  }

  TabbedRow text(String value) {
    String plain = PlainText.of(value);
    cells.add(plain.isEmpty() ? missing : plain);
    return this;
  }

  TabbedRow text(Optional<String> value) {
    return text(value.orElse(""));
  }

  /** Adds a text for readers that take a quotation mark at its start for the start of quoting. */
  TabbedRow quotable(String value) {
    String plain = PlainText.of(value);
    return text(plain.startsWith("\"") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain);
  }

  TabbedRow texts(List<String> values) {
    values.forEach(this::text);
    return this;
  }

  TabbedRow day(LocalDate day) {
    return text(day.toString());
  }

  TabbedRow number(long value) {
    return text(Long.toString(value));
  }

  /** Adds a score with one decimal at least, as in "-5.0". */
  TabbedRow score(double value) {
    return text(Double.toString(value));
  }

  /** Adds degrees without zeros at their end. */
  TabbedRow degrees(OptionalDouble value) {
    return text(value.isPresent() ? plain(value.getAsDouble()) : "");
  }

  private static String plain(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /** Adds cells without a value. */
  TabbedRow nothing(int count) {
    for (int i = 0; i < count; i++) {
      cells.add(missing);
    }
    return this;
  }

  String line() {
    return String.join("\t", cells);
  }
}
