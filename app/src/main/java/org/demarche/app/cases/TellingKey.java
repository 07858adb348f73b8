package org.demarche.app.cases;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Which event of which report.
 *
 * @param published the day of the report
 * @param report its id
 * @param event the id of the event in its record, "e3"
 */
public record TellingKey(LocalDate published, String report, String event)
    implements Comparable<TellingKey> {

  private static final Comparator<TellingKey> ORDER =
      Comparator.comparing(TellingKey::published)
          .thenComparing(TellingKey::report)
          .thenComparingInt(TellingKey::number)
          .thenComparing(TellingKey::event);

  /** Events are numbered in the order of the text. */
  private int number() {
    int number = 0;
    for (int i = 0; i < event.length(); i++) {
      int digit = event.charAt(i) - '0';
      if (digit >= 0 && digit <= 9 && number < 100_000_000) {
        number = 10 * number + digit;
      }
    }
    return number;
  }

  @Override
  public int compareTo(TellingKey other) {
    return ORDER.compare(this, other);
  }

  /** Returns "report#e3". */
  @Override
  public String toString() {
    return report + "#" + event;
  }
}
