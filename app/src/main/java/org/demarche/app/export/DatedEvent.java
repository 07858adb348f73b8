package org.demarche.app.export;

import java.time.LocalDate;
import java.util.List;
import org.demarche.app.day.Days;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Status;
import org.demarche.record.When;

/**
 * An event with the one day that older formats give it.
 *
 * @param event the event
 * @param day its day, of a longer period the first one unless the report's lies in it, without any
 *     that of the report
 */
record DatedEvent(Event event, LocalDate day) {

  /** Returns all events of a report. */
  static List<DatedEvent> allOf(Record record) {
    LocalDate report = record.report().date();
    return record.events().stream()
        .map(event -> new DatedEvent(event, day(event, report)))
        .toList();
  }

  /**
   * Returns the events for formats that cannot say whether an act took place: what did, and of its
   * background what the text dates, as the report's day would be wrong for it.
   */
  static List<DatedEvent> happened(Record record) {
    return allOf(record).stream().filter(dated -> hasHappened(dated.event())).toList();
  }

  private static boolean hasHappened(Event event) {
    return event.status() == Status.ACTUAL
        || event.status() == Status.HISTORICAL && event.date().flatMap(When::span).isPresent();
  }

  private static LocalDate day(Event event, LocalDate report) {
    return event
        .date()
        .flatMap(when -> Days.of(when.value()))
        .map(days -> days.dayFor(report))
        .orElse(report);
  }
}
