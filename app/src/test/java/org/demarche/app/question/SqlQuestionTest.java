package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.store.Store;
import org.demarche.app.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements of anybody read the store and reach nothing else. */
class SqlQuestionTest {

  @TempDir Path directory;

  private Path file() {
    Path file = directory.resolve("world.db");
    try (Store store = Store.open(file)) {
      store.keep(InventedReports.records());
    }
    return file;
  }

  @Test
  void answersWithinALimitOfRows() {
    try (ReadOnlyStore store = ReadOnlyStore.openShut(file())) {
      SqlAnswer answer =
          new SqlQuestion(store, 60).ask("SELECT id, version FROM reports ORDER BY id", 2);
      assertThat(answer.columns()).containsExactly("id", "version");
      assertThat(answer.rows()).hasSize(2);
      assertThat(answer.more()).isTrue();
      assertThat(answer.rows().get(0).fields().get(0).value()).contains("coast-1");
    }
  }

  @Test
  void changesNothingAndReachesNothingElse() throws Exception {
    Path secret = Files.writeString(directory.resolve("secret.csv"), "a,b\n1,2\n");
    Path out = directory.resolve("out.csv");
    try (ReadOnlyStore store = ReadOnlyStore.openShut(file())) {
      SqlQuestion question = new SqlQuestion(store, 60);
      for (String wrong :
          List.of(
              "DROP TABLE cases",
              "DELETE FROM reports",
              "INSERT INTO store VALUES (9, 'me')",
              "SELECT * FROM read_csv('" + secret + "')",
              "SELECT * FROM '" + secret + "'",
              "COPY cases TO '" + out + "'",
              "ATTACH '" + directory.resolve("other.db") + "'",
              "SET enable_external_access = true",
              "SET memory_limit = '100GB'",
              "INSTALL httpfs",
              "SELEC 1")) {
        assertThatThrownBy(() -> question.ask(wrong, 10))
            .as(wrong)
            .isInstanceOf(MalformedQuestionException.class)
            .message()
            .doesNotContain("pending query");
      }
    }
    assertThat(out).doesNotExist();
  }

  @Test
  void isStoppedWhenItTakesTooLong() {
    try (ReadOnlyStore store = ReadOnlyStore.openShut(file())) {
      String endless =
          "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range % 7 = b.range % 3";
      assertThatThrownBy(() -> new SqlQuestion(store, 1).ask(endless, 10))
          .isInstanceOf(MalformedQuestionException.class)
          .hasMessageContaining("1 s");
    }
  }

  @Test
  void severalReadAtOnceAndNobodyReadsWhatIsNotThere() {
    Path file = file();
    try (ReadOnlyStore one = ReadOnlyStore.open(file);
        ReadOnlyStore other = ReadOnlyStore.open(file)) {
      assertThat(new Questions(one, TextSearch.none()).countTellings(Filter.ALL)).isEqualTo(6);
      assertThat(new Questions(other, TextSearch.none()).countTellings(Filter.ALL)).isEqualTo(6);
    }
    assertThatThrownBy(() -> ReadOnlyStore.open(directory.resolve("none.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no store");
  }
}
