package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for reports, the newest first and those of a day by id, and for all of one. */
final class ReportQuestion {

  static final String FROM = " FROM reports r WHERE ";

  private static final String PAGE =
      "WITH page AS (SELECT r.report, r.id, r.day, r.outlet, r.title, r.url, r.account, r.version"
          + FROM;

  private static final String COUNTED =
      " LEFT JOIN (SELECT report, count(*) AS n FROM %1$s"
          + " WHERE report IN (SELECT report FROM page) GROUP BY report) %1$s"
          + " ON %1$s.report = page.report";

  private static final String REST =
      " ORDER BY r.day DESC, r.id LIMIT ?) SELECT page.*, coalesce(events.n, 0) AS events,"
          + " coalesce(statements.n, 0) AS statements FROM page"
          + String.format(COUNTED, "events")
          + String.format(COUNTED, "statements")
          + " ORDER BY page.day DESC, page.id";

  private static final String CASES =
      "SELECT t.event, t.case_id FROM tellings t WHERE %s ORDER BY length(t.event), t.event";

  private final Select select;
  private final Connection database;

  ReportQuestion(Connection database) {
    this.database = database;
    this.select = new Select(database);
  }

  /** Returns the reports after one, at most so many. */
  List<ReportRow> rows(Condition condition, Optional<Cursor> after, int most) throws SQLException {
    after.ifPresent(
        cursor ->
            condition.and(
                "r.day < ? OR r.day = ? AND r.id > ?", cursor.day(), cursor.day(), cursor.id()));
    return select.rows(PAGE + condition.sql() + REST, condition, ReportRow::of, most);
  }

  Optional<ReportDetail> detail(String id) throws SQLException {
    List<ReportRow> found =
        rows(new Condition().and("r.current").and("r.id = ?", id), Optional.empty(), 1);
    return found.isEmpty() ? Optional.empty() : Optional.of(detail(found.get(0)));
  }

  private ReportDetail detail(ReportRow row) throws SQLException {
    Condition current = new Condition().and("r.current").and("r.id = ?", row.id());
    List<byte[]> packed =
        select.rows(
            "SELECT r.record" + FROM + current.sql(), current, cells -> cells.bytes("record"));
    Condition copies =
        new Condition()
            .and("r.current")
            .and("r.account = ?", row.account())
            .and("r.id <> ?", row.id());
    return new ReportDetail(
        row,
        new PackedRecord().record(packed.get(0)),
        cases(row.id()),
        new ExpectationQuestion(database).ofReport(row.id()),
        rows(copies, Optional.empty(), Questions.LARGEST_PAGE));
  }

  private Map<String, String> cases(String report) throws SQLException {
    Condition told = new Condition().and("t.id = ?", report);
    Map<String, String> cases = new LinkedHashMap<>();
    select.rows(
        String.format(CASES, told.sql()),
        told,
        cells -> cases.put(cells.text("event"), cells.text("case_id")) == null);
    return cases;
  }
}
