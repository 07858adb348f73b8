package org.demarche.app.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.resource.MalformedResourceException;

/** Records as the program writes them, as trees of JSON. */
final class CodedRecords {

  private final JsonMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Returns the records of a file by the names of the files that they were made of. */
  Map<String, JsonNode> read(Path file) throws IOException {
    Map<String, JsonNode> records = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode record = record(line, file + ":" + number);
          records.put(name(record.path("input").asText("")), record);
        }
      }
    }
    return records;
  }

  /** Returns a record as it would be read again. */
  JsonNode of(Record record) {
    return record(new RecordWriter().write(record), "the record");
  }

  private JsonNode record(String line, String place) {
    try {
      return mapper.readTree(line);
    } catch (JsonProcessingException malformed) {
      throw new MalformedResourceException(
          place + ": not valid JSON: " + malformed.getOriginalMessage());
    }
  }

  private static String name(String input) {
    return Optional.ofNullable(Path.of(input).getFileName()).map(Path::toString).orElse("");
  }
}
