package org.demarche.app.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.score.Mistake;
import org.demarche.record.DateExpression;
import org.demarche.record.Record;
import org.demarche.report.Span;

/** Compares temporal expressions that overlap: their extents and their values. */
final class TimeScoring implements Scoring {

  @Override
  public void score(AnnotatedReport annotated, Record told, Ledger ledger) {
    List<DateExpression> open = new ArrayList<>(told.dates());
    for (JsonNode mark : annotated.marks()) {
      Span span = annotated.span(mark.path("start").asInt(), mark.path("end").asInt());
      List<DateExpression> found =
          open.stream().filter(date -> date.span().overlaps(span)).toList();
      String value = mark.path("value").asText("");
      String type = mark.path("type").asText("");
      if (found.isEmpty()) {
        ledger.missed("found");
        ledger.missed("value");
        ledger.missed("value of " + type);
        ledger.wrong(mistake(annotated, mark, value, Mistake.NOTHING));
      } else {
        open.removeAll(found);
        ledger.hit("found");
        boolean right = found.stream().anyMatch(date -> date.value().equals(value));
        ledger.answered("value", right);
        ledger.answered("value of " + type, right);
        if (!right) {
          ledger.wrong(mistake(annotated, mark, value, found.get(0).value()));
        }
      }
    }
    for (DateExpression date : open) {
      ledger.spurious("found");
      ledger.spurious("value");
      ledger.wrong(new Mistake(annotated.id(), "time", Mistake.NOTHING, date.value(), date.text()));
    }
  }

  private static Mistake mistake(
      AnnotatedReport annotated, JsonNode mark, String right, String told) {
    String words = annotated.words(mark.path("start").asInt(), mark.path("end").asInt());
    return new Mistake(annotated.id(), "time", right, told, words);
  }
}
