package org.demarche.app.question;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.relation.Quad;

/**
 * What a country did towards another, as lists show it.
 *
 * @param actor code of the country that acted
 * @param recipient code of the country towards which
 * @param actorName what people call the first
 * @param recipientName what they call the second
 * @param cases how many cases took place, those that both did together too
 * @param mean their mean intensity, -10 to 10
 * @param sum the sum of their intensities
 * @param quads how many there are of each quad, by its words
 * @param first the day of the first
 * @param last the day of the last
 */
public record DyadRow(
    String actor,
    String recipient,
    String actorName,
    String recipientName,
    int cases,
    double mean,
    double sum,
    Map<String, Integer> quads,
    LocalDate first,
    LocalDate last)
    implements Listed {

  /** Copies the map. */
  public DyadRow {
    quads = Collections.unmodifiableMap(new LinkedHashMap<>(quads));
  }

  static DyadRow of(Cells row, CountryNames names) throws SQLException {
    Map<String, Integer> quads = new LinkedHashMap<>();
    for (Quad quad : Quad.values()) {
      quads.put(quad.word(), row.whole(quad.name()));
    }
    String actor = row.text("a");
    String recipient = row.text("b");
    return new DyadRow(
        actor,
        recipient,
        names.name(actor),
        names.name(recipient),
        row.whole("cases"),
        row.decimal("mean"),
        row.decimal("sum"),
        quads,
        row.day("first"),
        row.day("last"));
  }

  Cursor cursor() {
    return new Cursor(last, cases + "/" + actor + "/" + recipient);
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("actor", actor),
        Field.of("recipient", recipient),
        Field.of("actor_name", actorName),
        Field.of("recipient_name", recipientName),
        Field.of("cases", cases),
        Field.of("mean", mean),
        Field.of("sum", sum),
        Field.of("quads", quads),
        Field.of("first", first.toString()),
        Field.of("last", last.toString()));
  }
}
