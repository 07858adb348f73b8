package org.demarche.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A row under way of comma-separated values, RFC 4180, that no spreadsheet takes for a program. */
public final class CsvRow {

  /** What makes a spreadsheet compute the cell: "=cmd()". */
  private static final Pattern FORMULA =
      Pattern.compile("\\A[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

  private static final Pattern SPECIAL = Pattern.compile("[\",]");

  private final List<String> cells = new ArrayList<>();

  /** Adds a text; one that looks like a formula gets an apostrophe before it. */
  public CsvRow text(String value) {
    String disarmed = FORMULA.matcher(value).find() ? "'" + value : value;
    String plain = PlainText.of(disarmed);
    cells.add(SPECIAL.matcher(plain).find() ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain);
    return this;
  }

  CsvRow text(Optional<String> value) {
    return text(value.orElse(""));
  }

  /** Adds a whole number. */
  public CsvRow number(int value) {
    cells.add(Integer.toString(value));
    return this;
  }

  /** Adds a number. */
  public CsvRow number(double value) {
    cells.add(Double.toString(value));
    return this;
  }

  CsvRow number(OptionalDouble value) {
    cells.add(value.isPresent() ? Double.toString(value.getAsDouble()) : "");
    return this;
  }

  /** Adds true or false. */
  public CsvRow truth(boolean value) {
    cells.add(Boolean.toString(value));
    return this;
  }

  /** Returns the row without its end. */
  public String line() {
    return String.join(",", cells);
  }
}
