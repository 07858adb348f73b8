package org.demarche.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;

/** Writes the small parts of which a line of JSON is made: what is absent is left out. */
abstract class JsonParts {

  final JsonGenerator json;
  private final CodePoints points;

  JsonParts(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  final void optionalSpan(Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      span(span.get());
    }
  }

  final void span(Span span) throws IOException {
    json.writeNumberField("start", points.before(span.start()));
    json.writeNumberField("end", points.before(span.end()));
  }

  final void number(String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(value);
  }

  final void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  final void present(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  final void strings(String name, List<String> values) throws IOException {
    array(name, values, json::writeString);
  }

  final <T> void array(String name, List<T> values, Part<T> part) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      part.write(value);
    }
    json.writeEndArray();
  }

  /** Writes one element of an array. */
  interface Part<T> {
    void write(T value) throws IOException;
  }
}
