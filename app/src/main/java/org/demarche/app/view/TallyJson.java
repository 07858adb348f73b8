package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.demarche.app.relation.Balance;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Proportion;
import org.demarche.app.relation.Quad;
import org.demarche.app.relation.Tally;

/** Writes counts, sums and shares of cases as JSON. */
final class TallyJson {

  private static final double PLACES = 1e4;

  private final JsonGenerator json;

  TallyJson(JsonGenerator json) {
    this.json = json;
  }

  /** Returns a figure with four places, so that sums do not show how they were added up. */
  static double rounded(double value) {
    return Math.round(value * PLACES) / PLACES;
  }

  /** Writes a measure. */
  interface Part<T> {
    void write(T value) throws IOException;
  }

  /** Writes the fields of a tally. */
  void fields(Tally tally) throws IOException {
    json.writeNumberField("cases", tally.cases());
    for (Quad quad : Quad.values()) {
      json.writeNumberField(quad.word().replace(' ', '_'), tally.of(quad));
    }
    json.writeNumberField("mutual", tally.mutual());
    json.writeNumberField("accounts", tally.accounts());
    number("intensity_sum", tally.intensity());
    if (tally.mean().isPresent()) {
      number("intensity_mean", tally.mean().getAsDouble());
    }
    number("goldstein_sum", tally.goldstein());
  }

  void object(String field, Tally tally) throws IOException {
    json.writeObjectFieldStart(field);
    fields(tally);
    json.writeEndObject();
  }

  void balance(Balance balance) throws IOException {
    json.writeNumberField("net_cooperation", balance.net());
    measured("net_cooperation_ratio", balance.ratio(), value -> json.writeNumber(rounded(value)));
    measured("cooperative", balance.cooperative(), this::share);
    measured("verbal", balance.verbal(), this::share);
    measured("material", balance.material(), this::share);
    measured("material_of_conflict", balance.materialConflict(), this::share);
  }

  void number(String field, double value) throws IOException {
    json.writeNumberField(field, rounded(value));
  }

  /** Writes a measure, or why there is none. */
  <T> void measured(String field, Measured<T> measured, Part<T> part) throws IOException {
    json.writeFieldName(field);
    if (measured instanceof Measured.Value<T> value) {
      part.write(value.value());
    } else if (measured instanceof Measured.TooFew<T> few) {
      json.writeStartObject();
      json.writeNumberField("too_few", few.number());
      json.writeNumberField("needed", few.needed());
      json.writeStringField("of", few.what());
      json.writeEndObject();
    }
  }

  void share(Proportion share) throws IOException {
    json.writeStartObject();
    number("share", share.value());
    number("low", share.low());
    number("high", share.high());
    json.writeNumberField("part", share.part());
    json.writeNumberField("of", share.whole());
    json.writeEndObject();
  }
}
