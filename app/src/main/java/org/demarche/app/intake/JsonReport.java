package org.demarche.app.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report as a JSON object with {@code date} and {@code text}, and where it has them {@code
 * id}, {@code title}, {@code outlet} and {@code url}.
 */
final class JsonReport {

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(JsonLines.LONGEST_LINE)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  Report read(String input, String line) throws NoReportException {
    Fields fields = new Fields(object(line));
    LocalDate date =
        ReportDate.parse(
            fields.text("date").orElseThrow(() -> missing("date", "\"date\": \"YYYY-MM-DD\"")));
    String title = ReportText.title(fields.either("title", "headline").orElse(""));
    String text =
        fields.either("text", "body").orElseThrow(() -> missing("text", "\"text\": \"...\""));
    String body = ReportText.body(fields.isRecord() ? withoutTitle(title, text) : text);
    Report report = Report.of(input, date, title, body);
    return new Report(
        fields.id().orElse(report.id()),
        input,
        date,
        title,
        fields.text("outlet"),
        fields.text("url"),
        report.text());
  }

  private JsonNode object(String line) throws NoReportException {
    try {
      JsonNode node = mapper.readTree(line);
      if (!node.isObject()) {
        throw new NoReportException("the line is no JSON object; write one report a line as {...}");
      }
      return node;
    } catch (JsonProcessingException malformed) {
      throw new NoReportException(
          "the line is not valid JSON"
              + column(malformed.getLocation())
              + ": "
              + Excerpt.sentence(malformed.getOriginalMessage()));
    }
  }

  private static String column(@Nullable JsonLocation location) {
    return location == null ? "" : " at column " + location.getColumnNr();
  }

  /** Returns the body of a text that is a record's own, which begins with the title. */
  private static String withoutTitle(String title, String text) {
    String opening = title + Report.AFTER_TITLE;
    return text.startsWith(opening) ? text.substring(opening.length()) : text;
  }

  private static NoReportException missing(String what, String remedy) {
    return new NoReportException("the report has no " + what + "; add " + remedy);
  }

  /** The fields of one object. */
  private record Fields(JsonNode object) {

    Optional<String> text(String name) throws NoReportException {
      JsonNode value = object.path(name);
      if (value.isMissingNode() || value.isNull()) {
        return Optional.empty();
      }
      if (!value.isTextual()) {
        throw new NoReportException("the value of \"" + name + "\" is no text; put it in quotes");
      }
      refuseHalfCharacters(name, value.textValue());
      return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }

    Optional<String> either(String name, String other) throws NoReportException {
      Optional<String> text = text(name);
      return text.isPresent() ? text : text(other);
    }

    /** Returns the id; a whole number is as good as a text. */
    Optional<String> id() throws NoReportException {
      JsonNode id = object.path("id");
      return id.isIntegralNumber() ? Optional.of(id.asText()) : text("id");
    }

    boolean isRecord() {
      return object.path("schema").asText().equals(Record.SCHEMA);
    }

    private static void refuseHalfCharacters(String name, String text) throws NoReportException {
      boolean half =
          text.codePoints()
              .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
      if (half) {
        throw new NoReportException(
            "\"" + name + "\" holds half a character (a lone \\uD800 to \\uDFFF); remove it");
      }
    }
  }
}
