package org.demarche.app.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.app.question.CaseHistory;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.Questions;
import org.demarche.app.question.StatusStep;
import org.demarche.app.question.TextSearch;
import org.demarche.app.store.Store;
import org.demarche.app.terminal.Terminal;
import org.demarche.app.view.HistoryJson;
import org.demarche.app.view.HistoryView;
import org.demarche.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store of the reports of a world finds what worlds.txt says. */
final class WorldsTest {

  private static final String FOUND =
      "SELECT r.id || '#' || l.event || ' ' || l.relation || ' ' || (SELECT min(t.id || '#' ||"
          + " t.event) FROM tellings t WHERE t.case_id = l.case_id) FROM links l"
          + " JOIN reports r USING (report)"
          + " UNION ALL SELECT r.id || '#' || s.expectation || ' ' || s.state || ' ' ||"
          + " s.by_report || '#' || s.by_event FROM settlements s JOIN reports r USING (report)"
          + " ORDER BY 1";

  static Stream<World> worlds() throws IOException {
    try (InputStream in = WorldsTest.class.getResourceAsStream("worlds.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n"))
          .filter(block -> block.startsWith("world "))
          .map(World::read);
    }
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void findsWhatIsThere(World world) throws SQLException {
    assertThat(found(world.records())).containsExactlyInAnyOrderElementsOf(world.answers());
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void whatComesLastToFirstIsTheSame(World world) throws SQLException {
    List<Record> reversed = new ArrayList<>(world.records());
    Collections.reverse(reversed);
    assertThat(found(reversed)).isEqualTo(found(world.records()));
  }

  @Test
  void aCaseTellsWhatUndidIt() throws IOException {
    World ban =
        worlds().filter(world -> world.name().startsWith("a visa ban")).findFirst().orElseThrow();
    try (Store store = Store.inMemory()) {
      store.keep(ban.records());
      store.settle();
      Questions questions = new Questions(store, TextSearch.none());
      CaseHistory undone = questions.history("north-1#e1").orElseThrow();
      assertThat(undone.steps()).extracting(StatusStep::status).endsWith("reversed");
      assertThat(undone.steps()).extracting(StatusStep::telling).endsWith("south-1#e1");
      String lifting = questions.history("south-1#e1").orElseThrow().row().id();
      assertThat(undone.row().undone().map(CaseRow.Undone::by)).contains(lifting);
      assertThat(new HistoryView(Terminal.none(80)).text(undone))
          .contains("reversed by " + lifting + " on 2031-04-20")
          .contains("Undone by");
      assertThat(new HistoryJson().text(undone)).contains("\"reversed_by\":\"" + lifting + "\"");
    }
  }

  private static List<String> found(List<Record> records) throws SQLException {
    try (Store store = Store.inMemory()) {
      for (Record record : records) {
        store.keep(List.of(record));
        store.settle();
      }
      try (Connection database = store.connect();
          Statement select = database.createStatement();
          ResultSet row = select.executeQuery(FOUND)) {
        List<String> found = new ArrayList<>();
        while (row.next()) {
          found.add(row.getString(1));
        }
        return found;
      }
    }
  }
}
