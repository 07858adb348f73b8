package org.demarche.app.evaluation;

import java.util.List;
import java.util.Set;
import org.demarche.app.export.PetrarchEvent;
import org.demarche.report.Report;

/**
 * A sentence with the events that PETRARCH codes of it.
 *
 * @param id of the sentence
 * @param group what it is a test of, "" when that is not told
 * @param report the sentence as a report
 * @param events all its events, none when it has none
 */
record CodedSentence(String id, String group, Report report, Set<PetrarchEvent> events) {

  CodedSentence {
    events = Set.copyOf(events);
  }

  /** Returns events in one text, always in the same order. */
  static String text(Set<PetrarchEvent> events) {
    List<String> texts = events.stream().map(PetrarchEvent::text).sorted().toList();
    return String.join(", ", texts);
  }
}
