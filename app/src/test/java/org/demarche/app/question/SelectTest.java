package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.demarche.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SelectTest {

  /** Hours of work, unless somebody stops it. */
  private static final String ENDLESS =
      "SELECT count(*) AS n FROM range(10000000) a, range(10000000) b"
          + " WHERE (a.range * 31 + b.range) % 1000003 = 7";

  @Test
  void aQuestionThatTakesTooLongIsStoppedAndTheNextIsAnswered() throws SQLException {
    try (Store store = Store.inMemory();
        Connection database = store.connect()) {
      Select select = new Select(database, 1);
      assertThatThrownBy(() -> select.rows(ENDLESS, new Condition(), row -> row.number("n")))
          .isInstanceOf(LargeQuestionException.class)
          .hasMessage("the answer took more than 1 s and was stopped; ask for less");
      assertThat(select.rows("SELECT 1 AS n", new Condition(), row -> row.number("n")))
          .containsExactly(1L);
    }
  }

  @Test
  void whatTheDatabaseRefusesIsNoLargeQuestion() throws SQLException {
    try (Store store = Store.inMemory();
        Connection database = store.connect()) {
      assertThatThrownBy(
              () ->
                  new Select(database)
                      .rows("SELECT n FROM nowhere", new Condition(), row -> row.number("n")))
          .isInstanceOf(SQLException.class);
    }
  }
}
