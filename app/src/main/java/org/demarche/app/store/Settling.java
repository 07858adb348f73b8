package org.demarche.app.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.app.cases.Party;
import org.demarche.app.settlement.Awaited;
import org.demarche.app.settlement.AwaitedReader;
import org.demarche.app.settlement.Deed;
import org.demarche.app.settlement.Plan;
import org.demarche.app.settlement.Settlement;
import org.demarche.app.settlement.Settler;
import org.demarche.app.settlement.Source;
import org.demarche.record.Prospect;
import org.demarche.record.Status;
import org.duckdb.DuckDBConnection;

/**
 * Settles expectations by the cases of later reports: those of countries about which reports came.
 * Goes through the days of the reports with expectations, so that memory is bounded; the outcome
 * does not depend on what came when.
 */
final class Settling {

  private static final Sweep SWEEP =
      new Sweep(
          List.of(
              "DELETE FROM due_expectations",
              "INSERT INTO due_expectations SELECT DISTINCT x.report, x.expectation, r.day"
                  + " FROM (SELECT report, expectation, unnest(who) AS country FROM expectations) x"
                  + " JOIN reports r USING (report) JOIN due_countries d USING (country)"
                  + " WHERE r.day BETWEEN d.since - "
                  + Awaited.LONGEST
                  + " AND d.until",
              "DELETE FROM concerned",
              "INSERT INTO concerned SELECT DISTINCT unnest(who) FROM expectations"
                  + " SEMI JOIN due_expectations USING (report, expectation)",
              "DELETE FROM settlements WHERE (report, expectation) IN"
                  + " (SELECT (report, expectation) FROM due_expectations)"),
          "due_expectations",
          Awaited.LONGEST,
          "settling what was expected");

  private static final String AWAITED =
      "SELECT x.report, x.expectation, r.id, r.day, x.who, x.who_entities, x.towards, x.what,"
          + " x.due, t.category, t.case_id, r.account, x.kind, t.status, t.actors,"
          + " t.actor_entities, t.recipients, t.recipient_entities"
          + " FROM (SELECT * FROM due_expectations WHERE day BETWEEN ? AND ?) d"
          + " JOIN expectations x USING (report, expectation) JOIN reports r USING (report)"
          + " LEFT JOIN tellings t ON t.report = x.report AND t.event = x.event";

  private final DuckDBConnection database;
  private final Settler settler = new Settler();
  private final AwaitedReader reader = new AwaitedReader();

  Settling(DuckDBConnection database) {
    this.database = database;
  }

  private record Expected(long report, String expectation, Awaited awaited) {}

  /** Settles what has to be looked at again; to be run in a transaction. */
  void settle(Consumer<String> doing) throws SQLException {
    SWEEP.run(database, doing, this::settle);
  }

  private void settle(Stretch stretch, CaseWindow cases) throws SQLException {
    cases.move(stretch.first(), stretch.last().plusDays(Awaited.LONGEST));
    try (Rows rows = new Rows(database, "settlements")) {
      for (Expected each : expected(stretch)) {
        Collection<Deed> candidates = cases.ofAny(each.awaited().who().countries());
        Optional<Settlement> settlement = settler.settle(each.awaited(), candidates);
        if (settlement.isPresent()) {
          add(rows, each, settlement.get());
        }
      }
    }
  }

  private List<Expected> expected(Stretch stretch) throws SQLException {
    List<Expected> expected = new ArrayList<>();
    try (PreparedStatement select = database.prepareStatement(AWAITED)) {
      select.setObject(1, stretch.first());
      select.setObject(2, stretch.last());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          expected.add(new Expected(row.getLong(1), row.getString(2), awaited(row)));
        }
      }
    }
    return expected;
  }

  private Awaited awaited(ResultSet row) throws SQLException {
    return reader.read(
        new Source(row.getString(3), row.getString(12), row.getObject(4, LocalDate.class)),
        new Party(texts(row.getArray(5)), texts(row.getArray(6))),
        new Party(texts(row.getArray(7)), Set.of()),
        row.getString(8),
        Prospect.valueOf(row.getString(13).toUpperCase(Locale.ROOT)),
        plan(row),
        Optional.ofNullable(row.getString(9)));
  }

  private static Optional<Plan> plan(ResultSet row) throws SQLException {
    String category = row.getString(10);
    if (category == null) {
      return Optional.empty();
    }
    Status status = Status.valueOf(row.getString(14).toUpperCase(Locale.ROOT));
    Party actors = TellingRows.party(row.getString(15), row.getString(16));
    Party recipients = TellingRows.party(row.getString(17), row.getString(18));
    return Optional.of(new Plan(category, status, row.getString(11), actors.and(recipients)));
  }

  private static Set<String> texts(Array array) throws SQLException {
    Set<String> texts = new HashSet<>();
    for (Object text : (Object[]) array.getArray()) {
      texts.add(String.valueOf(text));
    }
    return texts;
  }

  private static void add(Rows rows, Expected expected, Settlement settlement) throws SQLException {
    rows.begin()
        .number(expected.report())
        .text(expected.expectation())
        .text(settlement.state().word())
        .text(settlement.caseId())
        .text(settlement.by().report())
        .text(settlement.by().event())
        .day(settlement.by().published())
        .text(settlement.why())
        .end();
  }
}
