package org.demarche.record;

import java.util.List;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * All that a report tells, with the words that prove it.
 *
 * @param report the report
 * @param sentences spans of title, headings and sentences in order
 * @param mentions in the order of the text
 * @param dates in the order of the text
 * @param events in the order in which the text first tells them
 * @param tolls of people killed, wounded or driven out in no event, in the order of the text
 * @param statements in the order of the text
 * @param expectations in the order of the text
 * @param uncoded in the order of the text
 */
public record Record(
    Report report,
    List<Span> sentences,
    List<Mention> mentions,
    List<DateExpression> dates,
    List<Event> events,
    List<Toll> tolls,
    List<Statement> statements,
    List<Expectation> expectations,
    List<Uncoded> uncoded) {

  /** Name of the record format. */
  public static final String SCHEMA = "demarche/1";

  /** Copies the lists. */
  public Record {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    events = List.copyOf(events);
    tolls = List.copyOf(tolls);
    statements = List.copyOf(statements);
    expectations = List.copyOf(expectations);
    uncoded = List.copyOf(uncoded);
  }
}
