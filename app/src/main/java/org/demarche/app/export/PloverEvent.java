package org.demarche.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Event;
import org.demarche.record.Place;
import org.demarche.record.Record;
import org.demarche.record.Region;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Writes one event with the field names of NGEC. */
final class PloverEvent {

  private static final List<String> QUADS =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  private final JsonGenerator json;
  private final Record record;
  private final PloverCountries countries;

  PloverEvent(JsonGenerator json, Record record, PloverCountries countries) {
    this.json = json;
    this.record = record;
    this.countries = countries;
  }

  void write(DatedEvent dated) throws IOException {
    Event event = dated.event();
    json.writeStartObject();
    json.writeStringField("id", record.report().id() + "_" + event.id());
    report(record.report());
    json.writeStringField("date_resolved", dated.day().toString());
    json.writeStringField("date_raw", raw(event.date().flatMap(When::span)));
    act(event);
    json.writeStringField("event_text", sentence(event).of(record.report().text()));
    json.writeNumberField("sentence", event.sentence());
    json.writeObjectFieldStart("attributes");
    sides("ACTOR", event.actors(), event);
    sides("RECIP", event.recipients(), event);
    words("LOC", event.place().flatMap(Place::span), event);
    words("DATE", event.date().flatMap(When::span), event);
    json.writeEndObject();
    place(event);
    strings("story_people", StoryNames.people(record));
    strings("story_orgs", StoryNames.organisations(record));
    strings("story_locs", StoryNames.places(record));
    json.writeStringField("version", Record.SCHEMA);
    json.writeEndObject();
  }

  private void report(Report report) throws IOException {
    json.writeStringField("story_id", report.id());
    json.writeStringField("pub_date", report.date().toString());
    json.writeStringField("headline", report.title());
    json.writeStringField("publisher", report.outlet().orElse(""));
    if (report.url().isPresent()) {
      json.writeStringField("url", report.url().get());
    }
  }

  private void act(Event event) throws IOException {
    json.writeStringField("event_type", event.act().category());
    strings("event_mode", event.act().mode().map(List::of).orElse(List.of()));
    strings("contexts", event.act().contexts());
    json.writeNumberField("quad_code", QUADS.indexOf(event.scores().quad()) + 1);
    json.writeNumberField("event_scale", event.scores().intensity());
    json.writeStringField("cameo", event.act().cameo());
    json.writeStringField("status", event.status().word());
    json.writeBooleanField("alleged", event.alleged());
    json.writeNumberField("confidence", event.confidence());
  }

  private Span sentence(Event event) {
    return record.sentences().get(event.sentence());
  }

  private String raw(Optional<Span> span) {
    return span.map(words -> words.of(record.report().text())).orElse("");
  }

  private void sides(String name, List<Side> sides, Event event) throws IOException {
    json.writeArrayFieldStart(name);
    for (Side side : sides) {
      json.writeStartObject();
      json.writeStringField("text", side.text());
      json.writeStringField("name", side.name());
      json.writeStringField("country", countries.code(side));
      json.writeStringField("country_name", countries.name(side));
      json.writeStringField("code_1", sector(side, 0));
      json.writeStringField("code_2", sector(side, 1));
      strings("sectors", side.sectors());
      json.writeStringField("office", side.role().orElse(""));
      span(side.span(), "qa_start_char", "qa_end_char", event);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String sector(Side side, int index) {
    return index < side.sectors().size() ? side.sectors().get(index) : "";
  }

  private void words(String name, Optional<Span> span, Event event) throws IOException {
    json.writeArrayFieldStart(name);
    if (span.isPresent()) {
      json.writeStartObject();
      json.writeStringField("text", raw(span));
      span(span.get(), "qa_start_char", "qa_end_char", event);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Event event) throws IOException {
    json.writeObjectFieldStart("event_geolocation");
    if (event.place().isPresent()) {
      json.writeStringField("reason", "place of the event");
      json.writeObjectFieldStart("geo");
      geo(event.place().get(), event);
      json.writeEndObject();
    } else {
      json.writeStringField("reason", "the report names no place of the event");
      json.writeNullField("geo");
    }
    json.writeEndObject();
  }

  private void geo(Place place, Event event) throws IOException {
    json.writeStringField("search_placename", raw(place.span()));
    json.writeStringField("resolved_placename", place.name());
    json.writeStringField("country_code3", countries.code(place.country()));
    json.writeStringField("admin1_name", place.region().map(Region::name).orElse(""));
    if (place.lat().isPresent() && place.lon().isPresent()) {
      json.writeNumberField("lat", place.lat().getAsDouble());
      json.writeNumberField("lon", place.lon().getAsDouble());
    }
    if (place.span().isPresent()) {
      span(place.span().get(), "start_char", "end_char", event);
    }
  }

  /** Positions count in the text of the event; words of other sentences have none there. */
  private void span(Span span, String start, String end, Event event) throws IOException {
    Span sentence = sentence(event);
    if (sentence.contains(span)) {
      String text = record.report().text();
      json.writeNumberField(start, text.codePointCount(sentence.start(), span.start()));
      json.writeNumberField(end, text.codePointCount(sentence.start(), span.end()));
    }
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
