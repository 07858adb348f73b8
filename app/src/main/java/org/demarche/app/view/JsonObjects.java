package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.record.Side;

/** Writes objects of JSON and what stands in them, with the fields that records have. */
final class JsonObjects {

  private final JsonGenerator json;

  JsonObjects(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one element of an array. */
  interface Part<T> {
    void write(T value) throws IOException;
  }

  void start() throws IOException {
    json.writeStartObject();
  }

  void start(String field) throws IOException {
    json.writeObjectFieldStart(field);
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  void text(String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(field, value.get());
    }
  }

  void number(String field, int value) throws IOException {
    json.writeNumberField(field, value);
  }

  void number(String field, double value) throws IOException {
    json.writeNumberField(field, value);
  }

  void texts(String field, List<String> values) throws IOException {
    array(field, values, json::writeString);
  }

  <T> void array(String field, List<T> values, Part<T> part) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      part.write(value);
    }
    json.writeEndArray();
  }

  /** Writes the fields of an act. */
  void draft(Draft draft) throws IOException {
    text("event", draft.category());
    optional("mode", draft.mode());
    text("cameo", draft.cameo());
    text("status", draft.status().word());
    json.writeBooleanField("alleged", draft.alleged());
    array("actors", draft.actors(), this::party);
    array("recipients", draft.recipients(), this::party);
    number("confidence", draft.confidence());
    text("rule", draft.rule());
  }

  private void party(Side side) throws IOException {
    start();
    side(side);
    end();
  }

  /** Writes the fields of a side. */
  void side(Side side) throws IOException {
    text("entity", side.entity());
    text("name", side.name());
    text("country", side.country());
    texts("sector", side.sectors());
    optional("role", side.role());
    text("text", side.text());
  }
}
