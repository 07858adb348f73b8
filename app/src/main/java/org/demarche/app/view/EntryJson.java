package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.ontology.ActEntry;
import org.demarche.ontology.Code;
import org.demarche.ontology.CodeEntry;
import org.demarche.ontology.Entry;
import org.demarche.ontology.Ontology;
import org.demarche.ontology.TermEntry;
import org.demarche.ontology.TermKind;
import org.demarche.record.Scores;

/** Writes as JSON what something in the ontology means, in the words of the record format. */
final class EntryJson {

  private final JsonGenerator json;
  private final Ontology ontology;

  EntryJson(JsonGenerator json, Ontology ontology) {
    this.json = json;
    this.ontology = ontology;
  }

  void write(Entry entry) throws IOException {
    json.writeStartObject();
    if (entry instanceof ActEntry act) {
      act(act);
    } else if (entry instanceof CodeEntry code) {
      code(code);
    } else if (entry instanceof TermEntry term) {
      term(term);
    }
    json.writeStringField("description", entry.description());
    strings(json, "examples", entry.examples());
    if (entry instanceof ActEntry act && act.mode().isEmpty()) {
      json.writeArrayFieldStart("modes");
      for (ActEntry mode : ontology.modes(act.category())) {
        write(mode);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void act(ActEntry act) throws IOException {
    json.writeStringField("kind", act.mode().isPresent() ? "mode" : "category");
    place(Optional.of(act.category()), act.mode());
    json.writeStringField("cameo", act.cameo());
    digits("codes", act.codes());
    scores(act.scores());
    json.writeNumberField("goldstein", act.scores().goldstein());
  }

  private void code(CodeEntry entry) throws IOException {
    Code code = entry.code();
    json.writeStringField("kind", "code");
    json.writeStringField("cameo", code.code());
    json.writeStringField("name", code.name());
    place(code.category(), code.mode());
    strings(json, "contexts", code.contexts());
    digits("codes", entry.below());
    if (entry.scores().isPresent()) {
      scores(entry.scores().get());
    }
    json.writeNumberField("goldstein", code.goldstein());
  }

  private void term(TermEntry term) throws IOException {
    json.writeStringField("kind", term.kind().word());
    json.writeStringField("name", term.name());
    if (term.kind() == TermKind.CONTEXT) {
      digits("codes", ontology.codesOf(term.name()));
    }
  }

  private void place(Optional<String> category, Optional<String> mode) throws IOException {
    if (category.isPresent()) {
      json.writeStringField("event", category.get());
    }
    if (mode.isPresent()) {
      json.writeStringField("mode", mode.get());
    }
  }

  private void scores(Scores scores) throws IOException {
    json.writeStringField("quad", scores.quad());
    json.writeNumberField("intensity", scores.intensity());
  }

  private void digits(String field, List<Code> codes) throws IOException {
    strings(json, field, codes.stream().map(Code::code).toList());
  }

  static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
