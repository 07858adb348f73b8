package org.demarche.spark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.demarche.app.cases.KeySweep;
import org.demarche.app.question.StoredDeeds;
import org.demarche.app.record.RecordReader;
import org.demarche.app.relation.Course;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Way;
import org.demarche.app.store.Store;
import org.demarche.spark.LocalSpark;
import org.demarche.spark.coding.ClusterCoding;
import org.demarche.spark.coding.CodeOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterCasesTest {

  private static final int REPORTS = 24;

  private static final String COLUMNS =
      "case_id, circle, category, mode, contexts, cameo, quad, intensity, goldstein, status,"
          + " alleged, denied, actors, actor_entities, recipients, recipient_entities, day,"
          + " day_basis, place, first_report, last_report, reports, accounts";

  @TempDir static Path directory;

  private static SparkSession session;
  private static Store store;

  /**
   * Codes a history; some of its reports also come a day later from elsewhere, word by word, and
   * one comes again with another text.
   */
  @BeforeAll
  static void makeBoth() throws Exception {
    session = LocalSpark.open();
    Path in = Files.createDirectory(directory.resolve("in"));
    List<String> lines =
        Files.readAllLines(Path.of("../samples/history/lake.jsonl")).subList(0, REPORTS);
    Files.write(in.resolve("a.jsonl"), lines);
    Files.write(in.resolve("b.jsonl"), copies(lines));
    String records = directory.resolve("coded").toString();
    new ClusterCoding(session, CodeOrder.usual(), note -> {})
        .code(List.of(in.toString()), records, false, Optional.of(6));
    new ClusterCases(session, KeySweep.MOST)
        .write(records + "/records", directory.resolve("made").toString());
    store = Store.inMemory();
    RecordReader reader = new RecordReader();
    try (Stream<Path> files = Files.list(directory.resolve("coded/records"))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          store.keep(List.of(reader.read(line)));
        }
      }
    }
  }

  private static List<String> copies(List<String> lines) {
    List<String> copies = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 4) {
      copies.add(lines.get(i).replaceFirst("\"id\": ?\"", "\"id\":\"copy-"));
    }
    copies.add(lines.get(1).replaceFirst("\"text\": ?\"", "\"text\":\"Corrected. "));
    return copies;
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
    session.close();
  }

  private static List<Row> table(String name) {
    return session.read().parquet(directory.resolve("made/" + name).toString()).collectAsList();
  }

  private static List<String> stored(String sql) throws SQLException {
    try (Connection database = store.connect();
        Statement select = database.createStatement();
        ResultSet rows = select.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(rows.getString(i)));
        }
        lines.add(String.join(" | ", cells));
      }
      return lines;
    }
  }

  @Test
  void makesTheCasesOfAStore() throws SQLException {
    List<String> made = new ArrayList<>();
    for (Row row : table("cases")) {
      List<String> cells = new ArrayList<>();
      for (String column : COLUMNS.split(", ")) {
        Object cell = row.getAs(column);
        cells.add(
            cell instanceof scala.collection.Iterable
                ? row.getList(row.fieldIndex(column)).toString()
                : String.valueOf(cell));
      }
      made.add(String.join(" | ", cells));
    }
    assertThat(made).hasSizeGreaterThan(50);
    assertThat(made)
        .containsExactlyInAnyOrderElementsOf(stored("SELECT " + COLUMNS + " FROM cases"));
  }

  @Test
  void givesCasesTheTellingsOfAStore() throws SQLException {
    List<String> made = new ArrayList<>();
    for (Row row : table("cases")) {
      List<String> tellings = row.getList(row.fieldIndex("tellings"));
      List<String> alike = row.getList(row.fieldIndex("alike"));
      for (int i = 0; i < tellings.size(); i++) {
        made.add(row.getAs("case_id") + " | " + tellings.get(i) + " | " + alike.get(i));
      }
    }
    assertThat(made)
        .containsExactlyInAnyOrderElementsOf(
            stored("SELECT case_id, id || '#' || event, alike FROM tellings"));
    assertThat(stored("SELECT 1 FROM cases WHERE accounts < reports")).isNotEmpty();
    assertThat(stored("SELECT 1 FROM cases WHERE accounts > 1")).isNotEmpty();
    assertThat(stored("SELECT 1 FROM reports WHERE version = 2")).hasSize(1);
  }

  @Test
  void sumsUpTheWeeksOfDyadsAsRelationsDo() throws SQLException {
    Map<String, Tally> made = new TreeMap<>();
    for (Row row : table("dyads")) {
      made.put(
          row.getAs("actor") + " " + row.getAs("recipient") + " " + row.getAs("week"), tally(row));
    }
    Map<String, Tally> known = new TreeMap<>();
    List<String> countries = stored("SELECT DISTINCT unnest(actors || recipients) FROM cases");
    for (String one : countries) {
      for (String other : countries) {
        if (!one.equals(other)) {
          relation(one, other).ifPresent(relation -> add(one + " " + other, relation, known));
        }
      }
    }
    assertThat(made).hasSizeGreaterThan(20).isEqualTo(known);
  }

  private static Optional<Relation> relation(String one, String other) {
    Dyad dyad = Dyad.of(Set.of(one), Set.of(other));
    return new RelationMaker(
            new Question(
                dyad, Optional.empty(), Optional.empty(), Grain.WEEK, Question.USUAL_WITHIN))
        .relation(new StoredDeeds(store).of(dyad.first(), dyad.second()));
  }

  private static void add(String sides, Relation relation, Map<String, Tally> known) {
    Course course = relation.course(Way.FORTH);
    for (int i = 0; i < course.periods().size(); i++) {
      if (course.periods().get(i).cases() > 0) {
        LocalDate monday = Grain.WEEK.start(relation.calendar().period(i).first());
        known.put(sides + " " + monday, course.periods().get(i));
      }
    }
  }

  private static Tally tally(Row row) {
    return new Tally(
        row.<Integer>getAs("verbal_cooperation"),
        row.<Integer>getAs("material_cooperation"),
        row.<Integer>getAs("verbal_conflict"),
        row.<Integer>getAs("material_conflict"),
        row.<Integer>getAs("mutual"),
        row.<Long>getAs("accounts"),
        row.<Double>getAs("intensity"),
        row.<Double>getAs("squares"),
        row.<Double>getAs("friendly"),
        row.<Double>getAs("hostile"));
  }
}
