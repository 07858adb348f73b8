package org.demarche.app.alert;

import java.util.Locale;

/** What is measured of the cases of some days. */
public enum Measure {
  /** How many there are. */
  COUNT,
  /** The sum of their intensities. */
  SUM,
  /** The mean of their intensities. */
  MEAN;

  /** Returns the word of rules. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the value for so many cases, of which there is one at least. */
  double of(int cases, double intensity) {
    return switch (this) {
      case COUNT -> cases;
      case SUM -> intensity;
      case MEAN -> intensity / cases;
    };
  }
}
