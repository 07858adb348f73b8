package org.demarche.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.app.day.Days;
import org.demarche.app.linkage.Allusion;
import org.demarche.app.linkage.AllusionFinder;
import org.demarche.record.Event;
import org.demarche.record.Expectation;
import org.demarche.record.Place;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Response;
import org.demarche.record.Side;
import org.demarche.record.Statement;
import org.demarche.record.When;
import org.duckdb.DuckDBConnection;

/** Writes what a record tells into the tables that people ask. */
final class RecordRows implements AutoCloseable {

  private final Rows events;
  private final Rows responses;
  private final Rows allusions;
  private final AllusionFinder finder;
  private final Rows statements;
  private final Rows expectations;

  RecordRows(DuckDBConnection database, AllusionFinder finder) throws SQLException {
    this.finder = finder;
    events = new Rows(database, "events");
    responses = new Rows(database, "responses");
    allusions = new Rows(database, "allusions");
    statements = new Rows(database, "statements");
    expectations = new Rows(database, "expectations");
  }

  void add(long report, Record record) throws SQLException {
    for (Event event : record.events()) {
      event(report, event);
      for (Response response : event.respondsTo()) {
        response(report, event, response, record.report().text());
      }
    }
    for (Map.Entry<String, List<Allusion>> entry : finder.find(record).entrySet()) {
      for (Allusion allusion : entry.getValue()) {
        AllusionRows.add(allusions, report, entry.getKey(), allusion);
      }
    }
    for (Statement statement : record.statements()) {
      statement(report, statement);
    }
    for (Expectation expectation : record.expectations()) {
      expectation(report, expectation);
    }
  }

  private void event(long report, Event event) throws SQLException {
    Optional<Place> place = event.place();
    events
        .begin()
        .number(report)
        .text(event.id())
        .whole(event.sentence())
        .text(event.act().category())
        .text(event.act().mode())
        .texts(event.act().contexts())
        .text(event.act().cameo())
        .text(event.scores().quad())
        .decimal(event.scores().intensity())
        .decimal(event.scores().goldstein())
        .text(event.status().word())
        .flag(event.alleged())
        .texts(countries(event.actors()))
        .texts(entities(event.actors()))
        .texts(names(event.actors()))
        .texts(countries(event.recipients()))
        .texts(entities(event.recipients()))
        .texts(names(event.recipients()))
        .text(event.trigger().text())
        .text(event.date().map(When::value))
        .text(place.map(Place::name))
        .text(place.map(Place::country).filter(country -> !country.isEmpty()))
        .decimal(place.map(Place::lat).orElse(OptionalDouble.empty()))
        .decimal(place.map(Place::lon).orElse(OptionalDouble.empty()))
        .text(event.speaker().map(Side::name))
        .text(event.speaker().map(Side::entity).filter(entity -> !entity.isEmpty()))
        .text(event.speaker().map(Side::country).filter(country -> !country.isEmpty()))
        .texts(event.quantities().stream().map(RecordRows::figure).toList())
        .decimal(event.confidence())
        .text(event.rule())
        .end();
  }

  private static String figure(Quantity quantity) {
    return quantity.bound().map(bound -> bound.word() + " ").orElse("")
        + quantity.value().toPlainString()
        + quantity.upper().map(upper -> "-" + upper.toPlainString()).orElse("")
        + " "
        + quantity.unit()
        + quantity.effect().map(effect -> " " + effect.word()).orElse("");
  }

  private void response(long report, Event event, Response response, String text)
      throws SQLException {
    responses
        .begin()
        .number(report)
        .text(event.id())
        .text(response.event())
        .text(response.relation().word())
        .text(response.span().of(text))
        .end();
  }

  private void statement(long report, Statement statement) throws SQLException {
    Optional<Side> speaker = statement.speaker();
    statements
        .begin()
        .number(report)
        .text(statement.id())
        .whole(statement.sentence())
        .text(speaker.map(Side::name))
        .text(speaker.map(Side::entity).filter(entity -> !entity.isEmpty()))
        .text(speaker.map(Side::country).filter(country -> !country.isEmpty()))
        .flag(statement.direct())
        .text(statement.cue())
        .text(statement.text())
        .end();
  }

  private void expectation(long report, Expectation expectation) throws SQLException {
    Optional<String> due = expectation.due().map(When::value);
    expectations
        .begin()
        .number(report)
        .text(expectation.id())
        .text(expectation.key())
        .whole(expectation.sentence())
        .texts(countries(expectation.who()))
        .texts(entities(expectation.who()))
        .texts(countries(expectation.recipients()))
        .text(expectation.what())
        .text(expectation.kind().word())
        .text(expectation.event())
        .text(due)
        .day(due.flatMap(Days::of).map(Days::last))
        .end();
  }

  private static List<String> countries(Collection<Side> sides) {
    return sides.stream().map(Side::country).filter(one -> !one.isEmpty()).distinct().toList();
  }

  private static List<String> entities(Collection<Side> sides) {
    return sides.stream().map(Side::entity).filter(one -> !one.isEmpty()).distinct().toList();
  }

  private static List<String> names(Collection<Side> sides) {
    return sides.stream().map(Side::name).distinct().toList();
  }

  @Override
  public void close() throws SQLException {
    events.close();
    responses.close();
    allusions.close();
    statements.close();
    expectations.close();
  }
}
