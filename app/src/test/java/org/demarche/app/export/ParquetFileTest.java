package org.demarche.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.app.view.SampleRecord;
import org.demarche.record.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {

  private final ObjectMapper json = new ObjectMapper();

  @TempDir Path directory;

  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("it's.parquet");
  }

  @Test
  void holdsAReportARowWithTypes() throws IOException, SQLException {
    write(Story.lake(), Story.praise());
    assertThat(ask("SELECT count(*) FROM it")).isEqualTo("2");
    assertThat(ask("SELECT typeof(date) || typeof(events[1].alleged) FROM it LIMIT 1"))
        .isEqualTo("DATEBOOLEAN");
    assertThat(ask("SELECT sum(events[1].goldstein) FROM it")).isEqualTo("-3.6");
    assertThat(ask("SELECT events[4].actors[1].name FROM it WHERE id = 'lake-1'"))
        .isEqualTo("=Red\tDawn");
    assertThat(ask("SELECT events[1].cameo FROM it WHERE id = 'b_2'")).isEqualTo("051");
  }

  @Test
  void losesNoFieldOfARecord() throws IOException, SQLException {
    Record record = new SampleRecord().record();
    write(record);
    JsonNode kept = json.readTree(ask("SELECT to_json(it) FROM it"));
    JsonNode whole = json.readTree(new RecordJson().lines(record).get(0));
    assertThat(contains(kept, whole)).as(kept.toString()).isTrue();
  }

  @Test
  void isAnEmptyTableWhenThereAreNoReports() throws IOException, SQLException {
    write();
    assertThat(ask("SELECT count(*) FROM it")).isEqualTo("0");
  }

  @Test
  void leavesNothingBehindWhenItIsNotKept() throws IOException {
    try (ParquetFile parquet = new ParquetFile(file)) {
      parquet.line(new RecordJson().lines(Story.lake()).get(0));
    }
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void leavesNothingBesideTheFile() throws IOException {
    write(Story.lake());
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  private void write(Record... records) throws IOException {
    try (ParquetFile parquet = new ParquetFile(file)) {
      for (Record record : records) {
        parquet.line(new RecordJson().lines(record).get(0));
      }
      parquet.keep();
    }
  }

  private String ask(String query) throws SQLException {
    String path = file.toString().replace("'", "''");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute("CREATE VIEW it AS SELECT * FROM read_parquet('" + path + "')");
      try (ResultSet rows = statement.executeQuery(query)) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  /** Tells whether all that is written of a record is in the table with the same value. */
  private static boolean contains(JsonNode kept, JsonNode written) {
    if (written.isNumber()) {
      return kept.isNumber() && kept.doubleValue() == written.doubleValue();
    }
    if (written.isArray()) {
      return kept.size() == written.size() && allIn(kept, written);
    }
    if (!written.isObject()) {
      return kept.equals(written);
    }
    Iterator<Map.Entry<String, JsonNode>> fields = written.fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      if (!kept.has(field.getKey()) || !contains(kept.get(field.getKey()), field.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean allIn(JsonNode kept, JsonNode written) {
    for (int i = 0; i < written.size(); i++) {
      if (!contains(kept.get(i), written.get(i))) {
        return false;
      }
    }
    return true;
  }
}
