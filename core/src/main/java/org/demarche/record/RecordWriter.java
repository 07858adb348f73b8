package org.demarche.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Writes a record as one line of JSON in the format {@value Record#SCHEMA}. */
public final class RecordWriter {

  private final JsonFactory factory = new JsonFactory();

  /** Returns the record as JSON without a line end; offsets count Unicode code points. */
  public String write(Record record) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      new Line(json, new CodePoints(record.report().text())).record(record);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** One line under way. */
  private static final class Line extends JsonParts {

    Line(JsonGenerator json, CodePoints points) {
      super(json, points);
    }

    void record(Record record) throws IOException {
      json.writeStartObject();
      json.writeStringField("schema", Record.SCHEMA);
      report(record.report());
      array("sentences", record.sentences(), this::bareSpan);
      array("mentions", record.mentions(), this::mention);
      array("dates", record.dates(), this::date);
      array("events", record.events(), this::event);
      array("tolls", record.tolls(), this::toll);
      array("statements", record.statements(), this::statement);
      array("expectations", record.expectations(), this::expectation);
      array("uncoded", record.uncoded(), this::uncoded);
      json.writeEndObject();
    }

    private void report(Report report) throws IOException {
      json.writeStringField("id", report.id());
      json.writeStringField("input", report.input());
      json.writeStringField("date", report.date().toString());
      json.writeStringField("title", report.title());
      optional("outlet", report.outlet());
      optional("url", report.url());
      json.writeStringField("text", report.text());
      if (!report.notes().isEmpty()) {
        strings("notes", report.notes());
      }
    }

    private void bareSpan(Span span) throws IOException {
      json.writeStartObject();
      span(span);
      json.writeEndObject();
    }

    private void mention(Mention mention) throws IOException {
      Side side = mention.side();
      json.writeStartObject();
      json.writeNumberField("sentence", mention.sentence());
      span(side.span());
      json.writeStringField("text", side.text());
      present("entity", side.entity());
      json.writeStringField("name", side.name());
      present("country", side.country());
      if (!side.sectors().isEmpty()) {
        strings("sector", side.sectors());
      }
      optional("role", side.role());
      json.writeStringField("basis", mention.basis().name().toLowerCase(Locale.ROOT));
      json.writeStringField("why", mention.why());
      if (mention.place().isPresent()) {
        region(mention.place().get());
        point(mention.place().get());
      }
      json.writeEndObject();
    }

    private void date(DateExpression date) throws IOException {
      json.writeStartObject();
      json.writeNumberField("sentence", date.sentence());
      span(date.span());
      json.writeStringField("text", date.text());
      json.writeStringField("value", date.value());
      json.writeEndObject();
    }

    private void event(Event event) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", event.id());
      json.writeNumberField("sentence", event.sentence());
      act(event.act(), event.scores());
      json.writeStringField("status", event.status().word());
      json.writeBooleanField("alleged", event.alleged());
      array("actors", event.actors(), this::side);
      array("recipients", event.recipients(), this::side);
      json.writeObjectFieldStart("trigger");
      json.writeStringField("text", event.trigger().text());
      span(event.trigger().span());
      json.writeEndObject();
      array("evidence", event.evidence(), this::evidence);
      when("date", event.date());
      place(event.place());
      speaker(event.speaker());
      optional("cue", event.cue());
      array("quantities", event.quantities(), this::quantity);
      array("responds_to", event.respondsTo(), this::response);
      number("confidence", event.confidence());
      json.writeStringField("rule", event.rule());
      json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
      json.writeStartObject();
      json.writeNumberField("sentence", evidence.sentence());
      json.writeStringField("text", evidence.trigger().text());
      span(evidence.trigger().span());
      json.writeEndObject();
    }

    private void act(Act act, Scores scores) throws IOException {
      json.writeStringField("event", act.category());
      optional("mode", act.mode());
      strings("contexts", act.contexts());
      json.writeStringField("cameo", act.cameo());
      json.writeStringField("quad", scores.quad());
      number("intensity", scores.intensity());
      number("goldstein", scores.goldstein());
    }

    private void statement(Statement statement) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", statement.id());
      json.writeNumberField("sentence", statement.sentence());
      speaker(statement.speaker());
      array("addressees", statement.addressees(), this::side);
      json.writeBooleanField("direct", statement.direct());
      optional("cue", statement.cue());
      json.writeStringField("text", statement.text());
      span(statement.span());
      when("date", statement.date());
      place(statement.place());
      json.writeEndObject();
    }

    private void expectation(Expectation expectation) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", expectation.id());
      json.writeStringField("key", expectation.key());
      json.writeNumberField("sentence", expectation.sentence());
      array("who", expectation.who(), this::side);
      if (!expectation.recipients().isEmpty()) {
        array("to", expectation.recipients(), this::side);
      }
      json.writeStringField("what", expectation.what());
      json.writeStringField("kind", expectation.kind().word());
      optional("event", expectation.event());
      when("due", expectation.due());
      json.writeNullField("settled");
      json.writeEndObject();
    }

    private void uncoded(Uncoded uncoded) throws IOException {
      json.writeStartObject();
      json.writeNumberField("sentence", uncoded.sentence());
      json.writeStringField("reason", uncoded.reason());
      json.writeEndObject();
    }

    private void quantity(Quantity quantity) throws IOException {
      json.writeStartObject();
      measure(quantity);
      json.writeEndObject();
    }

    private void toll(Toll toll) throws IOException {
      json.writeStartObject();
      json.writeNumberField("sentence", toll.sentence());
      measure(toll.quantity());
      json.writeEndObject();
    }

    private void measure(Quantity quantity) throws IOException {
      json.writeNumberField("value", quantity.value());
      if (quantity.upper().isPresent()) {
        json.writeNumberField("upper", quantity.upper().get());
      }
      optional("bound", quantity.bound().map(Bound::word));
      json.writeStringField("unit", quantity.unit());
      optional("effect", quantity.effect().map(Effect::word));
      if (quantity.account().isPresent()) {
        json.writeFieldName("account");
        side(quantity.account().get());
      }
      span(quantity.span());
    }

    private void response(Response response) throws IOException {
      json.writeStartObject();
      json.writeStringField("event", response.event());
      json.writeStringField("relation", response.relation().word());
      span(response.span());
      json.writeEndObject();
    }

    private void side(Side side) throws IOException {
      json.writeStartObject();
      present("entity", side.entity());
      json.writeStringField("name", side.name());
      present("country", side.country());
      strings("sector", side.sectors());
      optional("role", side.role());
      optional("code", side.code());
      json.writeStringField("text", side.text());
      span(side.span());
      json.writeEndObject();
    }

    private void speaker(Optional<Side> speaker) throws IOException {
      if (speaker.isPresent()) {
        json.writeFieldName("speaker");
        side(speaker.get());
      }
    }

    private void when(String name, Optional<When> when) throws IOException {
      if (when.isPresent()) {
        json.writeObjectFieldStart(name);
        json.writeStringField("value", when.get().value());
        optionalSpan(when.get().span());
        json.writeEndObject();
      }
    }

    private void place(Optional<Place> place) throws IOException {
      if (place.isPresent()) {
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.get().name());
        json.writeStringField("country", place.get().country());
        region(place.get());
        point(place.get());
        optionalSpan(place.get().span());
        json.writeEndObject();
      }
    }

    private void region(Place place) throws IOException {
      optional("region", place.region().map(Region::name));
      optional("region_code", place.region().flatMap(Region::code));
    }

    private void point(Place place) throws IOException {
      if (place.lat().isPresent() && place.lon().isPresent()) {
        number("lat", place.lat().getAsDouble());
        number("lon", place.lon().getAsDouble());
      }
    }
  }
}
