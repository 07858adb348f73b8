package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Asks for expectations and what became of them. */
final class ExpectationQuestion {

  /**
   * A term has passed when a later report is there: without reports nobody would know. A week or a
   * month may be meant loosely.
   */
  static final String STATE =
      "CASE WHEN s.state IS NOT NULL THEN s.state"
          + " WHEN x.due_last + CASE WHEN x.due SIMILAR TO '\\d{4}-\\d\\d-\\d\\d' THEN 0 ELSE 3 END"
          + " < (SELECT max(day) FROM reports WHERE current) THEN 'expired'"
          + " ELSE 'open' END";

  static final String FROM =
      " FROM expectations x JOIN reports r ON r.report = x.report"
          + " LEFT JOIN settlements s ON s.report = x.report AND s.expectation = x.expectation"
          + " WHERE ";

  /** What is due on no day comes last. */
  private static final String DUE = "coalesce(x.due_last, DATE '9999-12-31')";

  private static final String PAGE =
      "WITH page AS (SELECT x.*, r.id AS report_id, r.day AS published, r.outlet, r.title, "
          + DUE
          + " AS term, "
          + STATE
          + " AS state, s.case_id AS settled_by, s.by_report || '#' || s.by_event AS settled_in,"
          + " s.day AS settled_on, s.why AS settled_why"
          + FROM;

  private static final String BY_TERM =
      " ORDER BY term, published, report_id, length(%1$s.expectation), %1$s.expectation";

  private static final String NEWEST =
      " ORDER BY published DESC, report_id DESC, length(%1$s.expectation) DESC,"
          + " %1$s.expectation DESC";

  private static final String BEHIND_TERM =
      "("
          + DUE
          + ", r.day, r.id, length(x.expectation), x.expectation)"
          + " > (CAST(? AS DATE), CAST(? AS DATE), ?, length(?), ?)";

  private static final String OLDER =
      "(r.day, r.id, length(x.expectation), x.expectation) < (CAST(? AS DATE), ?, length(?), ?)";

  private static final String REST =
      " LIMIT ?) SELECT page.*, t.case_id FROM page"
          + " LEFT JOIN tellings t ON t.report = page.report AND t.event = page.event";

  private final Connection database;

  ExpectationQuestion(Connection database) {
    this.database = database;
  }

  /** Returns the expectations after one, at most so many: by their terms, else newest first. */
  List<ExpectationRow> rows(Condition condition, boolean byTerm, Optional<Cursor> after, int most)
      throws SQLException {
    after.ifPresent(cursor -> after(condition, byTerm, cursor));
    String order = byTerm ? BY_TERM : NEWEST;
    return new Select(database)
        .rows(
            PAGE
                + condition.sql()
                + String.format(order, "x")
                + REST
                + String.format(order, "page"),
            condition,
            ExpectationRow::of,
            most);
  }

  List<ExpectationRow> ofReport(String report) throws SQLException {
    Condition told = new Condition().and("r.current").and("r.id = ?", report);
    return rows(told, true, Optional.empty(), Questions.LARGEST_PAGE);
  }

  /** The id of the place has the date of the report before the expectation. */
  private static void after(Condition condition, boolean byTerm, Cursor cursor) {
    Cursor told = Cursor.parse(cursor.id());
    String report = told.part('#', true);
    String expectation = told.part('#', false);
    if (byTerm) {
      condition.and(BEHIND_TERM, cursor.day(), told.day(), report, expectation, expectation);
    } else {
      condition.and(OLDER, told.day(), report, expectation, expectation);
    }
  }

  static Condition condition(ExpectationFilter filter) {
    Condition condition = new Condition();
    for (Choice choice : filter.who()) {
      condition.and(
          new Lists()
              .or("x.who", choice.countries())
              .or("x.who_entities", choice.entities())
              .condition());
    }
    filter
        .towards()
        .ifPresent(
            choice -> condition.and(new Lists().or("x.towards", choice.countries()).condition()));
    condition.andDays("x.due_last", filter.due());
    condition.andAny("list_contains(?, " + STATE + ")", filter.states());
    filter.words().ifPresent(words -> condition.andWords("x.what", words));
    return condition;
  }
}
