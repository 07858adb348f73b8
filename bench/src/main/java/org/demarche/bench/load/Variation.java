package org.demarche.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes of the records of a story those of another: other countries, people, days, words and
 * numbers, the same ones in all its reports.
 */
final class Variation {

  private static final Set<String> DAYS = Set.of("date", "value");
  private static final int DAY_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;

  private static final int WEEK_LENGTH = 8;
  private static final int YEAR_LENGTH = 4;
  private static final int WEEKS_OF_YEAR = 52;
  private static final DateTimeFormatter WEEK =
      DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.UK);

  private final int number;
  private final int weeks;
  private final Map<String, String> countries;
  private final Cipher cipher;

  Variation(int number, int weeks, Map<String, String> countries) {
    this.number = number;
    this.weeks = weeks;
    this.countries = countries;
    this.cipher = new Cipher(number);
  }

  /** Returns the varied record as a tree of its own. */
  ObjectNode of(ObjectNode record) {
    ObjectNode varied = record.deepCopy();
    String text = cipher.text(record.path("text").asText());
    int[] points = text.codePoints().toArray();
    varied.put("id", record.path("id").asText() + "-" + number);
    varied.put("input", "load.jsonl#" + number);
    walk(varied, points);
    varied.put("text", text);
    varied.put("title", cipher.text(record.path("title").asText()));
    return varied;
  }

  private void walk(JsonNode node, int[] points) {
    if (node instanceof ArrayNode list) {
      list.forEach(each -> walk(each, points));
    } else if (node instanceof ObjectNode object) {
      object.fields().forEachRemaining(field -> walk(field.getValue(), points));
      change(object, points);
    }
  }

  private void change(ObjectNode node, int[] points) {
    String country = node.path("country").asText();
    String other = countries.getOrDefault(country, country);
    if (!other.equals(country)) {
      node.put("country", other);
      suffix(node, "entity", "-" + other.toLowerCase(Locale.ROOT));
      suffix(node, "name", " (" + other + ")");
    }
    if (node.has("text") && node.has("end")) {
      int start = node.path("start").asInt();
      node.put("text", new String(points, start, node.path("end").asInt() - start));
    }
    suffix(node, "key", "-" + number);
    change(node, "what");
    DAYS.forEach(field -> day(node, field));
    if (node.has("unit")) {
      node.put("value", new BigDecimal(cipher.text(node.path("value").asText())));
      node.remove("upper");
    }
  }

  private static void suffix(ObjectNode node, String field, String end) {
    if (node.path(field) instanceof TextNode text && !text.textValue().isEmpty()) {
      node.put(field, text.textValue() + end);
    }
  }

  private void change(ObjectNode node, String field) {
    if (node.path(field) instanceof TextNode text) {
      node.put(field, cipher.text(text.textValue()));
    }
  }

  private void day(ObjectNode node, String field) {
    if (node.path(field) instanceof TextNode text) {
      node.put(field, later(text.textValue()));
    }
  }

  private String later(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      return later(value.substring(0, slash)) + "/" + later(value.substring(slash + 1));
    }
    try {
      return switch (value.length()) {
        case DAY_LENGTH -> LocalDate.parse(value).plusWeeks(weeks).toString();
        case MONTH_LENGTH ->
            YearMonth.from(YearMonth.parse(value).atDay(1).plusWeeks(weeks)).toString();
        case WEEK_LENGTH ->
            WEEK.format(
                LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE).plusWeeks(weeks));
        case YEAR_LENGTH -> String.valueOf(Integer.parseInt(value) + weeks / WEEKS_OF_YEAR);
        default -> value;
      };
    } catch (DateTimeException | NumberFormatException other) {
      return value;
    }
  }
}
