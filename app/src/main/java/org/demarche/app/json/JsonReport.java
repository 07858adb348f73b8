package org.demarche.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.demarche.app.form.Excerpt;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportField;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.ReportText;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.jspecify.annotations.Nullable;

/** Reads a report as a JSON object whose fields {@link FieldNames} know. */
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

  private final ReportMaker maker;
  private final FieldNames names;

  JsonReport(ReportMaker maker, FieldNames names) {
    this.maker = maker;
    this.names = names;
  }

  /** Returns the report of a line that holds one object. */
  Report read(String input, String line) throws NoReportException {
    return read(input, object(line));
  }

  /** Returns the report of an object. */
  Report read(String input, JsonNode object) throws NoReportException {
    Fields fields = new Fields(object, names);
    String title = ReportText.title(fields.text(ReportField.TITLE).orElse(""));
    Optional<String> text = fields.text(ReportField.TEXT);
    return maker.report(
        input,
        new ReportParts(
            fields.id(),
            fields.day(),
            title,
            fields.isRecord() ? text.map(whole -> withoutTitle(title, whole)) : text,
            fields.text(ReportField.OUTLET),
            fields.text(ReportField.URL)));
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

  /** The fields of one object. */
  private record Fields(JsonNode object, FieldNames names) {

    Optional<String> text(ReportField field) throws NoReportException {
      for (String name : names.of(field)) {
        Optional<String> text = text(name);
        if (text.isPresent()) {
          return text;
        }
      }
      return Optional.empty();
    }

    private Optional<String> text(String name) throws NoReportException {
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

    /** Returns the id; a whole number is as good as a text. */
    Optional<String> id() throws NoReportException {
      Optional<String> number = number(ReportField.ID);
      return number.isPresent() ? number : text(ReportField.ID);
    }

    /** Returns the date; a day may be a number of eight digits. */
    Optional<String> day() throws NoReportException {
      Optional<String> number = number(ReportField.DATE);
      return number.isPresent() ? number : text(ReportField.DATE);
    }

    private Optional<String> number(ReportField field) {
      return names.of(field).stream()
          .map(object::path)
          .filter(value -> !value.isMissingNode() && !value.isNull())
          .findFirst()
          .filter(JsonNode::isIntegralNumber)
          .map(JsonNode::asText);
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
