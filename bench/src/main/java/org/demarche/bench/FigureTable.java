package org.demarche.bench;

import java.util.Locale;

/** Prints figures in columns. */
final class FigureTable {

  private static final String LINE = "  %-38s %9s %9s %9s %9s%n";
  private static final int DIGITS = 3;

  /** Prints what is measured, and what the last column holds. */
  void heading(String title, String last) {
    System.out.printf(Locale.ROOT, "%n%s%n", title);
    System.out.printf(Locale.ROOT, LINE, "", "median", "least", "most", last);
  }

  /** Prints a figure, with what stands in the last column. */
  void line(String name, Spread spread, String last) {
    System.out.printf(
        Locale.ROOT,
        LINE,
        name,
        number(spread.median()),
        number(spread.least()),
        number(spread.most()),
        last);
  }

  /** Prints a figure with nothing in the last column. */
  void line(String name, Spread spread) {
    line(name, spread, "");
  }

  /** Prints how long the calibrations took. */
  void calibration(Spread spread) {
    line("calibration, thread ms", spread);
  }

  /** Prints a figure and its ratio to the calibration. */
  void line(String name, Spread spread, double ratio) {
    line(name, spread, number(ratio));
  }

  /** Returns a number with three digits that count, or with all before the point if more. */
  static String number(double value) {
    int beforePoint = value > 0 ? (int) Math.floor(Math.log10(value)) + 1 : 1;
    return String.format(Locale.ROOT, "%." + Math.max(0, DIGITS - beforePoint) + "f", value);
  }
}
