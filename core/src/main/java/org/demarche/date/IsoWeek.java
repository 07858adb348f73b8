package org.demarche.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Weeks of ISO 8601. */
final class IsoWeek {

  private IsoWeek() {}

  /** Returns "2005-W47" for 2005-11-21. */
  static String of(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
