package org.demarche.app.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.demarche.record.Event;
import org.demarche.record.Place;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Region;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.report.Report;

/** Writes an event a row, with a header and the words of the record format. */
final class Csv implements Export {

  private static final String NEXT = "; ";

  private static final List<String> COLUMNS =
      List.of(
          "report",
          "input",
          "report_date",
          "title",
          "outlet",
          "url",
          "event_id",
          "sentence",
          "event",
          "mode",
          "contexts",
          "cameo",
          "quad",
          "intensity",
          "goldstein",
          "status",
          "alleged",
          "actors",
          "actor_countries",
          "actor_sectors",
          "actor_roles",
          "recipients",
          "recipient_countries",
          "recipient_sectors",
          "recipient_roles",
          "trigger",
          "date",
          "place",
          "place_country",
          "place_region",
          "lat",
          "lon",
          "speaker",
          "cue",
          "quantities",
          "responds_to",
          "confidence",
          "rule",
          "text");

  @Override
  public Optional<String> header() {
    return Optional.of(String.join(",", COLUMNS));
  }

  @Override
  public List<String> lines(Record record) {
    return record.events().stream().map(event -> line(event, record)).toList();
  }

  private static String line(Event event, Record record) {
    CsvRow row = new CsvRow();
    report(row, record.report());
    act(row.text(event.id()).number(event.sentence()), event);
    sides(row, event.actors());
    sides(row, event.recipients());
    row.text(event.trigger().text()).text(event.date().map(When::value));
    place(row, event.place());
    row.text(event.speaker().map(Side::name))
        .text(event.cue())
        .text(list(event.quantities(), Csv::words))
        .text(list(event.respondsTo(), answer -> answer.event() + " " + answer.relation().word()))
        .number(event.confidence())
        .text(event.rule())
        .text(record.sentences().get(event.sentence()).of(record.report().text()));
    return row.line();
  }

  private static void report(CsvRow row, Report report) {
    row.text(report.id())
        .text(report.input())
        .text(report.date().toString())
        .text(report.title())
        .text(report.outlet())
        .text(report.url());
  }

  private static void act(CsvRow row, Event event) {
    row.text(event.act().category())
        .text(event.act().mode())
        .text(String.join(NEXT, event.act().contexts()))
        .text(event.act().cameo())
        .text(event.scores().quad())
        .number(event.scores().intensity())
        .number(event.scores().goldstein())
        .text(event.status().word())
        .truth(event.alleged());
  }

  private static void sides(CsvRow row, List<Side> sides) {
    row.text(list(sides, Side::name))
        .text(list(sides, Side::country))
        .text(list(sides, side -> String.join(" ", side.sectors())))
        .text(list(sides, side -> side.role().orElse("")));
  }

  private static void place(CsvRow row, Optional<Place> place) {
    row.text(place.map(Place::name))
        .text(place.map(Place::country))
        .text(place.flatMap(Place::region).map(Region::name))
        .number(place.map(Place::lat).orElse(OptionalDouble.empty()))
        .number(place.map(Place::lon).orElse(OptionalDouble.empty()));
  }

  private static String words(Quantity quantity) {
    String bound = quantity.bound().map(exact -> exact.word() + " ").orElse("");
    String upper = quantity.upper().map(most -> " to " + most.toPlainString()).orElse("");
    String effect = quantity.effect().map(what -> " " + what.word()).orElse("");
    return bound + quantity.value().toPlainString() + upper + " " + quantity.unit() + effect;
  }

  private static <T> String list(List<T> members, Function<T, String> words) {
    List<String> list = members.stream().map(words).toList();
    return list.stream().allMatch(String::isEmpty) ? "" : String.join(NEXT, list);
  }
}
