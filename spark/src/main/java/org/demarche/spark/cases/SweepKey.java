package org.demarche.spark.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.demarche.app.cases.TellingKey;

/**
 * Where a telling stands among all under one of its keys: by its first day, then as tellings do.
 *
 * @param key the key
 * @param firstDay first day that comes into question
 * @param published the day of the report
 * @param report its id
 * @param event the id of the event
 */
record SweepKey(String key, long firstDay, long published, String report, String event)
    implements Comparable<SweepKey>, Serializable {

  private static final Comparator<SweepKey> ORDER =
      Comparator.comparing(SweepKey::key)
          .thenComparingLong(SweepKey::firstDay)
          .thenComparingLong(SweepKey::published)
          .thenComparing(SweepKey::report)
          .thenComparing(SweepKey::telling);

  static SweepKey of(String key, CarriedTold told) {
    return new SweepKey(key, told.firstDay(), told.published(), told.report(), told.event());
  }

  private TellingKey telling() {
    return new TellingKey(LocalDate.ofEpochDay(published), report, event);
  }

  @Override
  public int compareTo(SweepKey other) {
    return ORDER.compare(this, other);
  }
}
