package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.demarche.coder.Explanation;
import org.demarche.entity.Entity;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.record.Side;

/** Writes as JSON what a name means on a day and which dictionary lines say so. */
public final class ExplanationJson {

  private final JsonFactory factory = new JsonFactory();
  private final Function<String, List<String>> lines;

  /** Takes what gives the text of the dictionary lines of a place. */
  public ExplanationJson(Function<String, List<String>> lines) {
    this.lines = lines;
  }

  /** Returns one line without its end. */
  public String text(String expression, LocalDate day, Explanation explanation) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("expression", expression);
      json.writeStringField("date", day.toString());
      json.writeArrayFieldStart("mentions");
      for (Explanation.Meaning meaning : explanation.meanings()) {
        meaning(json, meaning);
      }
      json.writeEndArray();
      senses(json, "senses", explanation.senses());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private void meaning(JsonGenerator json, Explanation.Meaning meaning) throws IOException {
    Side side = meaning.mention().side();
    json.writeStartObject();
    json.writeStringField("text", side.text());
    json.writeStringField("entity", side.entity());
    json.writeStringField("name", side.name());
    json.writeStringField("country", side.country());
    strings(json, "sector", side.sectors());
    if (side.role().isPresent()) {
      json.writeStringField("role", side.role().get());
    }
    json.writeStringField("basis", meaning.mention().basis().name().toLowerCase(Locale.ROOT));
    json.writeStringField("why", meaning.mention().why());
    strings(json, "lines", meaning.lines().stream().flatMap(s -> lines.apply(s).stream()).toList());
    senses(json, "others", meaning.others());
    json.writeEndObject();
  }

  private static void senses(JsonGenerator json, String field, List<Sense> senses)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Sense sense : senses) {
      Entity entity = sense.entity();
      json.writeStartObject();
      json.writeStringField("entity", entity.id());
      json.writeStringField("name", entity.name());
      json.writeStringField("country", entity.country());
      json.writeStringField("kind", entity.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("use", sense.use().name().toLowerCase(Locale.ROOT));
      json.writeStringField("period", SenseWords.period(sense.period()));
      strings(json, "sector", entity.sectors());
      terms(json, entity.terms());
      json.writeStringField("line", entity.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void terms(JsonGenerator json, List<Term> terms) throws IOException {
    json.writeArrayFieldStart("terms");
    for (Term term : terms) {
      json.writeStartObject();
      json.writeStringField("role", term.role());
      json.writeStringField("country", term.country());
      strings(json, "sector", term.sectors());
      json.writeStringField("period", SenseWords.period(term.period()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
