package org.demarche.app.pair;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.coder.PairAnswer;
import org.demarche.coder.PairResult;

/** Writes what happens between two sides as a line of JSON. */
public final class PairJson {

  private static final double THOUSANDTHS = 1000;

  private final JsonFactory factory = new JsonFactory();
  private final boolean none;

  /**
   * Makes a writer.
   *
   * @param none whether NONE may be the answer
   */
  public PairJson(boolean none) {
    this.none = none;
  }

  /** Returns one line without its end. */
  public String text(MarkedPair pair, PairResult result) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", pair.id());
      write(result.answer(none), result, json);
      scores(result.scores(), json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void write(PairAnswer answer, PairResult result, JsonGenerator json)
      throws IOException {
    json.writeStringField("event", answer.event());
    if (answer.mode().isPresent()) {
      json.writeStringField("mode", answer.mode().get());
    }
    if (answer.cameo().isPresent()) {
      json.writeStringField("cameo", answer.cameo().get());
    }
    json.writeStringField("status", result.status().word());
    json.writeBooleanField("alleged", result.alleged());
    json.writeArrayFieldStart("contexts");
    for (String context : answer.contexts()) {
      json.writeString(context);
    }
    json.writeEndArray();
  }

  private static void scores(Map<String, Double> scores, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("scores");
    for (Map.Entry<String, Double> each : new TreeMap<>(scores).entrySet()) {
      json.writeNumberField(each.getKey(), Math.round(each.getValue() * THOUSANDTHS) / THOUSANDTHS);
    }
    json.writeEndObject();
  }
}
