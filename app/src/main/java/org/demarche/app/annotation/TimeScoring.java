package org.demarche.app.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.app.score.Mistake;
import org.demarche.record.DateExpression;
import org.demarche.record.Record;
import org.demarche.report.Span;

/**
 * Compares temporal expressions that overlap: their extents and their values.
 *
 * <p>In MEANTIME, the data in this form, people have marked the first six lines of a report, its
 * title and day among them; what is told behind these is neither right nor wrong.
 */
final class TimeScoring implements Scoring {

  private static final int MARKED_LINES = 6;

  @Override
  public void score(AnnotatedReport annotated, Record told, Ledger ledger) {
    int end = annotated.endOfLine(MARKED_LINES);
    List<DateExpression> open =
        new ArrayList<>(told.dates().stream().filter(d -> d.span().start() < end).toList());
    for (JsonNode mark : shortestFirst(annotated.marks())) {
      Span span = annotated.span(mark.path("start").asInt(), mark.path("end").asInt());
      List<DateExpression> found =
          open.stream().filter(date -> date.span().overlaps(span)).toList();
      open.removeAll(found);
      compare(annotated, mark, found, ledger);
    }
    for (DateExpression date : open) {
      String type = type(date.value());
      List.of("found", "found of " + type, "value", "value of " + type).forEach(ledger::spurious);
      ledger.wrong(new Mistake(annotated.id(), "time", Mistake.NOTHING, date.value(), date.text()));
    }
  }

  /** The 2009 of "from 2009 to 2011" is compared before the whole of it. */
  private static List<JsonNode> shortestFirst(JsonNode marks) {
    List<JsonNode> sorted = new ArrayList<>();
    marks.forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(m -> m.path("end").asInt() - m.path("start").asInt()));
    return sorted;
  }

  private static void compare(
      AnnotatedReport annotated, JsonNode mark, List<DateExpression> found, Ledger ledger) {
    String value = mark.path("value").asText("");
    String type = mark.path("type").asText("");
    if (found.isEmpty()) {
      List.of("found", "found of " + type, "value", "value of " + type).forEach(ledger::missed);
      ledger.wrong(mistake(annotated, mark, value, Mistake.NOTHING));
      return;
    }
    boolean right = found.stream().anyMatch(date -> isSame(date.value(), value));
    List.of("found", "found of " + type).forEach(ledger::hit);
    List.of("value", "value of " + type).forEach(name -> ledger.answered(name, right));
    if (!right) {
      ledger.wrong(mistake(annotated, mark, value, found.get(0).value()));
    }
  }

  /** The days of a weekend are also written as the end of a week: "2010-W04-WE". */
  private static boolean isSame(String told, String marked) {
    if (!marked.endsWith("-WE")) {
      return told.equals(marked);
    }
    String saturday = marked.substring(0, marked.length() - 2) + DayOfWeek.SATURDAY.getValue();
    LocalDate first = LocalDate.parse(saturday, DateTimeFormatter.ISO_WEEK_DATE);
    return told.equals(first + "/" + first.plusDays(1));
  }

  /** Returns the type of TIMEX3 that has such values. */
  private static String type(String value) {
    if (value.startsWith("P") && !value.endsWith("_REF")) {
      return "DURATION";
    }
    return value.indexOf('T') > 0 && Character.isDigit(value.charAt(0)) ? "TIME" : "DATE";
  }

  private static Mistake mistake(
      AnnotatedReport annotated, JsonNode mark, String right, String told) {
    String words = annotated.words(mark.path("start").asInt(), mark.path("end").asInt());
    return new Mistake(annotated.id(), "time", right, told, words);
  }
}
