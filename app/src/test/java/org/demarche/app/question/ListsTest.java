package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.demarche.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

  private static final String ROWS =
      "SELECT name FROM (VALUES ('peru', ['PER'], ['peru']), ('chile', ['CHL', 'PER'], ['chile']),"
          + " ('nato', ['IGO'], ['nato', 'usa'])) t(name, countries, entities) WHERE ";

  private static List<String> found(Lists lists) throws SQLException {
    try (Store store = Store.inMemory();
        Connection database = store.connect()) {
      Condition condition = lists.condition();
      return new Select(database)
          .rows(ROWS + condition.sql() + " ORDER BY name", condition, row -> row.text("name"));
    }
  }

  /** One value is looked for in another way than many. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PER             | chile peru
          CHL             | chile
          PER IGO         | chile nato peru
          peru            | peru
          usa CHL         | chile nato
          A B C D E chile | chile
          A B C D E F PER | chile peru
          nobody          |
          """)
  void findsSidesByCountryAndId(String wanted, String found) throws SQLException {
    Collection<String> codes = List.of(wanted.split(" "));
    assertThat(found(new Lists().orSide("countries", "entities", codes)))
        .isEqualTo(found == null ? List.of() : List.of(found.split(" ")));
  }

  @Test
  void nothingFitsWhereNothingIsWanted() throws SQLException {
    assertThat(found(new Lists().or("countries", List.of()))).isEmpty();
  }
}
