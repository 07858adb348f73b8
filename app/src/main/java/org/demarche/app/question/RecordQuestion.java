package org.demarche.app.question;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.EventChoice;
import org.demarche.record.Record;

/** Asks for whole records, a few at a time, as they are large. */
final class RecordQuestion {

  private static final int BATCH = 200;

  private static final String ALL =
      "SELECT report, [] AS events FROM reports WHERE current ORDER BY day, id";

  private static final String SOME = "SELECT t.report, list(t.event) AS events, t.published, t.id";

  private static final String IN_ORDER =
      " GROUP BY t.report, t.published, t.id ORDER BY t.published, t.id";

  private static final String RECORDS = "SELECT report, record FROM reports WHERE ";

  private final Connection database;
  private final PackedRecord packed = new PackedRecord();

  RecordQuestion(Connection database) {
    this.database = database;
  }

  /** A report and which of its events are wanted. */
  private record Wanted(long report, Set<String> events) {}

  /**
   * Hands over records.
   *
   * @param condition on tellings, without which all reports are wanted with all they tell
   */
  void records(Optional<Condition> condition, RecordSink sink) throws SQLException, IOException {
    List<Wanted> wanted = wanted(condition);
    for (int at = 0; at < wanted.size(); at += BATCH) {
      List<Wanted> batch = wanted.subList(at, Math.min(wanted.size(), at + BATCH));
      Map<Long, byte[]> records = records(batch);
      for (Wanted one : batch) {
        Record record = packed.record(records.getOrDefault(one.report(), new byte[0]));
        sink.accept(condition.isPresent() ? chosen(record, one.events()) : record);
      }
    }
  }

  private static Record chosen(Record record, Set<String> events) {
    return new EventChoice(event -> events.contains(event.id()), event -> "not asked for")
        .of(record);
  }

  private List<Wanted> wanted(Optional<Condition> condition) throws SQLException {
    String sql =
        condition
            .map(some -> SOME + TellingQuestion.from(some) + some.sql() + IN_ORDER)
            .orElse(ALL);
    return new Select(database)
        .rows(
            sql,
            condition.orElseGet(Condition::new),
            row -> new Wanted(row.number("report"), Set.copyOf(row.texts("events"))));
  }

  private Map<Long, byte[]> records(List<Wanted> batch) throws SQLException {
    Condition among =
        new Condition()
            .and(
                "report IN (SELECT unnest(?))",
                Condition.numbers(batch.stream().map(Wanted::report).toList()));
    Map<Long, byte[]> records = new HashMap<>();
    new Select(database)
        .rows(
            RECORDS + among.sql(),
            among,
            row -> records.put(row.number("report"), row.bytes("record")) == null);
    return records;
  }
}
