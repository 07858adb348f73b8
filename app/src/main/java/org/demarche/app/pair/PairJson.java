package org.demarche.app.pair;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.coder.PairResult;

/** Writes what happens between two sides as a line of JSON. */
public final class PairJson {

  /** The answer when nothing happens, which has no mode, code or contexts of an act. */
  private static final String NONE = "NONE";

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
      String event = none ? result.event() : result.act();
      boolean nothing = event.equals(NONE);
      json.writeStringField("event", event);
      if (result.mode().isPresent() && !nothing) {
        json.writeStringField("mode", result.mode().get());
      }
      if (!nothing) {
        json.writeStringField("cameo", result.cameo());
      }
      json.writeStringField("status", result.status().word());
      json.writeBooleanField("alleged", result.alleged());
      json.writeArrayFieldStart("contexts");
      for (String context : nothing ? List.<String>of() : result.contexts()) {
        json.writeString(context);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("scores");
      for (Map.Entry<String, Double> each : new TreeMap<>(result.scores()).entrySet()) {
        json.writeNumberField(
            each.getKey(), Math.round(each.getValue() * THOUSANDTHS) / THOUSANDTHS);
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
