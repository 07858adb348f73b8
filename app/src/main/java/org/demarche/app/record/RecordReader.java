package org.demarche.app.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** Reads a record from the line of JSON that {@link org.demarche.record.RecordWriter} writes. */
public final class RecordReader {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * Returns the record of a line.
   *
   * @throws MalformedRecordException if the line is not what a coder writes
   */
  public Record read(String line) throws MalformedRecordException {
    JsonNode node = node(line);
    if (!Record.SCHEMA.equals(node.path("schema").textValue())) {
      throw new MalformedRecordException("the line is no record of " + Record.SCHEMA);
    }
    try {
      Fields fields = new Fields(node, new CodePointText(node.path("text").asText()));
      return record(fields);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw new MalformedRecordException(String.valueOf(wrong.getMessage()));
    }
  }

  /** Tells whether a line claims to be a record. */
  public static boolean isRecord(JsonNode node) {
    return node.path("schema").asText().startsWith("demarche/");
  }

  private JsonNode node(String line) throws MalformedRecordException {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException broken) {
      throw new MalformedRecordException("the line is no JSON: " + broken.getOriginalMessage());
    }
  }

  private static Record record(Fields fields) throws MalformedRecordException {
    return new Record(
        report(fields),
        fields.list("sentences", Fields::span),
        fields.list("mentions", RecordParts::mention),
        fields.list("dates", RecordParts::date),
        fields.list("events", EventParts::event),
        fields.list("tolls", RecordParts::toll),
        fields.list("statements", RecordParts::statement),
        fields.list("expectations", RecordParts::expectation),
        fields.list("uncoded", RecordParts::uncoded));
  }

  private static Report report(Fields fields) throws MalformedRecordException {
    return new Report(
        fields.string("id"),
        fields.string("input"),
        LocalDate.parse(fields.string("date")),
        fields.string("title"),
        fields.optional("outlet"),
        fields.optional("url"),
        fields.string("text"),
        fields.strings("notes"));
  }
}
