package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.demarche.app.relation.Change;
import org.demarche.app.relation.Unusual;

/** Writes changes of level and unusual periods as JSON. */
final class RelationJsonBreaks {

  private final JsonGenerator json;
  private final TallyJson tallies;

  RelationJsonBreaks(JsonGenerator json) {
    this.json = json;
    this.tallies = new TallyJson(json);
  }

  void changes(List<Change> changes) throws IOException {
    json.writeStartArray();
    for (Change change : changes) {
      json.writeStartObject();
      json.writeStringField("period", change.name());
      json.writeStringField("from", change.period().first().toString());
      tallies.number("before", change.before());
      json.writeNumberField("cases_before", change.casesBefore());
      tallies.number("after", change.after());
      json.writeNumberField("cases_after", change.casesAfter());
      tallies.number("gain", change.gain());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void unusual(List<Unusual> all) throws IOException {
    json.writeStartArray();
    for (Unusual one : all) {
      json.writeStartObject();
      json.writeStringField("period", one.name());
      json.writeStringField("from", one.period().first().toString());
      json.writeStringField("to", one.period().last().toString());
      json.writeStringField("kind", one.kind().word());
      json.writeNumberField("cases", one.cases());
      tallies.number("value", one.value());
      tallies.number("expected", one.expected());
      json.writeNumberField("history", one.history());
      json.writeNumberField(one.kind().ofIntensity() ? "z" : "p", significant(one.score()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A likelihood is told by its first figures, however small it is. */
  private static double significant(double value) {
    double scale = Math.pow(10, 3 - Math.ceil(Math.log10(Math.abs(value) + Double.MIN_NORMAL)));
    return scale > 1e100 ? 0 : Math.round(value * scale) / scale;
  }
}
