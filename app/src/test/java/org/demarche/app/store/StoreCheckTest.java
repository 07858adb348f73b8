package org.demarche.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check finds in stores that were damaged on purpose. */
final class StoreCheckTest {

  @TempDir private Path directory = Path.of("");
  private Store store = Store.inMemory();

  @BeforeEach
  void fill() {
    InventedReports invented = new InventedReports(5);
    List<Record> records = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      records.add(invented.next(15));
    }
    store.keep(records);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> faults() {
    return new StoreCheck(store).faults(Optional.of(directory.resolve("rebuilt.db")));
  }

  private void damage(String sql) throws SQLException {
    try (Statement statement = store.database().createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aSoundStoreHasNoFaults() {
    assertThat(faults()).isEmpty();
    assertThat(new StoreCheck(store).faults(Optional.empty())).isEmpty();
  }

  /** What is done to the store, and how the message about it begins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE FROM events WHERE event = 'e2'          | the table events does not follow from
          UPDATE cases SET accounts = accounts + 1       | the table cases does not follow from
          UPDATE tellings SET case_id = 'c0'             | the table tellings does not follow from
          INSERT INTO shingles SELECT * FROM shingles    | the table shingles does not follow from
          UPDATE reports SET account = 'nobody'          | the table reports does not follow from
          UPDATE reports SET current = true              | the report r
          UPDATE reports SET record = '\\x00'::BLOB      | the report r
          COMMENT ON COLUMN events.cameo IS NULL         | the tables lack events.cameo VARCHAR: CAMEO
          ALTER TABLE events ADD COLUMN mine VARCHAR     | the tables have what does not belong there: events.mine
          """)
  void damageIsTold(String sql, String told) throws SQLException {
    damage(sql);
    assertThat(faults()).isNotEmpty().first().asString().startsWith(told);
  }
}
