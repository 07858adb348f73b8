package org.demarche.app.export;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Act;
import org.demarche.record.Event;
import org.demarche.record.Evidence;
import org.demarche.record.Place;
import org.demarche.record.Quantity;
import org.demarche.record.Scores;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.record.Trigger;
import org.demarche.record.When;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Parts of a record whose words are looked up in the report. */
class StoryParts {

  private final Report report;

  StoryParts(Report report) {
    this.report = report;
  }

  final Side side(
      String id, String name, String country, List<String> sectors, String role, String words) {
    Optional<String> office = role.isEmpty() ? Optional.empty() : Optional.of(role);
    return new Side(id, name, country, sectors, office, words, span(words));
  }

  final Optional<When> when(String value, String words) {
    return Optional.of(new When(value, Optional.of(span(words))));
  }

  final Trigger trigger(String words) {
    return new Trigger(words, span(words));
  }

  /** Returns where the body has the words first, or where the title is. */
  final Span span(String words) {
    int start = words.equals(report.title()) ? 0 : report.text().indexOf(words, report.bodyStart());
    return new Span(start, start + words.length());
  }

  final Event event(
      String id,
      int sentence,
      Act act,
      Scores scores,
      Status status,
      List<Side> actors,
      List<Side> recipients,
      List<Evidence> evidence,
      Optional<When> date,
      Optional<Place> place,
      List<Quantity> quantities,
      double confidence,
      String rule) {
    return new Event(
        id,
        sentence,
        act,
        scores,
        status,
        status == Status.FUTURE,
        actors,
        recipients,
        evidence.get(0).trigger(),
        evidence,
        date,
        place,
        Optional.empty(),
        Optional.empty(),
        quantities,
        List.of(),
        confidence,
        rule);
  }
}
