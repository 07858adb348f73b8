package org.demarche.app.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * Goes through the months of the reports with expectations, so that memory is bounded and the
 * outcome does not depend on what came when.
 */
final class Settling {

  private static final String AWAITED =
      "SELECT x.report, x.expectation, r.id, r.day, x.who, x.who_entities, x.towards, x.what,"
          + " x.due, t.category, t.case_id, r.account, x.kind, t.status, t.actors,"
          + " t.actor_entities, t.recipients, t.recipient_entities FROM expectations x"
          + " JOIN reports r ON r.report = x.report"
          + " LEFT JOIN tellings t ON t.report = x.report AND t.event = x.event"
          + " WHERE r.day >= DATE '%1$s' AND r.day < DATE '%2$s' AND EXISTS"
          + " (SELECT 1 FROM due_countries d WHERE list_contains(x.who, d.country)"
          + " AND r.day >= d.since - %3$d)";

  private final DuckDBConnection database;
  private final Settler settler = new Settler();
  private final AwaitedReader reader = new AwaitedReader();

  Settling(DuckDBConnection database) {
    this.database = database;
  }

  private record Expected(long report, String expectation, Awaited awaited) {}

  /** Settles what has to be looked at again; to be run in a transaction. */
  void settle() throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute("DELETE FROM due_countries");
      statement.execute(
          "INSERT INTO due_countries SELECT country, min(since) FROM unsettled GROUP BY country");
      statement.execute("DELETE FROM unsettled");
    }
    for (YearMonth month : months()) {
      settle(month);
    }
  }

  private List<YearMonth> months() throws SQLException {
    List<YearMonth> months = new ArrayList<>();
    try (Statement select = database.createStatement();
        ResultSet row =
            select.executeQuery(
                "SELECT DISTINCT year(r.day), month(r.day) FROM reports r JOIN expectations x"
                    + " ON x.report = r.report WHERE r.day >= (SELECT min(since) - "
                    + Awaited.LONGEST
                    + " FROM due_countries) ORDER BY ALL")) {
      while (row.next()) {
        months.add(YearMonth.of(row.getInt(1), row.getInt(2)));
      }
    }
    return months;
  }

  private void settle(YearMonth month) throws SQLException {
    List<Expected> expected = expected(month);
    if (expected.isEmpty()) {
      return;
    }
    Map<String, List<Deed>> deeds = deeds(month, expected);
    forget(expected);
    try (Rows rows = new Rows(database, "settlements")) {
      for (Expected each : expected) {
        Optional<Settlement> settlement = settler.settle(each.awaited(), candidates(each, deeds));
        if (settlement.isPresent()) {
          add(rows, each, settlement.get());
        }
      }
    }
  }

  private List<Expected> expected(YearMonth month) throws SQLException {
    List<Expected> expected = new ArrayList<>();
    String sql =
        String.format(AWAITED, month.atDay(1), month.plusMonths(1).atDay(1), Awaited.LONGEST);
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(sql)) {
      while (row.next()) {
        expected.add(new Expected(row.getLong(1), row.getString(2), awaited(row)));
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

  /** Returns the cases that reports tell from the month on, by the countries that take part. */
  private Map<String, List<Deed>> deeds(YearMonth month, List<Expected> expected)
      throws SQLException {
    Set<String> wanted = new HashSet<>();
    expected.forEach(each -> wanted.addAll(each.awaited().who().countries()));
    LocalDate last = month.atEndOfMonth().plusDays(Awaited.LONGEST);
    Map<String, List<Deed>> deeds = new HashMap<>();
    for (Deed deed : CaseReading.told(database, month.atDay(1), last)) {
      for (String country : deed.actors().and(deed.recipients()).countries()) {
        if (wanted.contains(country)) {
          deeds.computeIfAbsent(country, none -> new ArrayList<>()).add(deed);
        }
      }
    }
    return deeds;
  }

  private static List<Deed> candidates(Expected expected, Map<String, List<Deed>> deeds) {
    Map<String, Deed> candidates = new TreeMap<>();
    for (String country : expected.awaited().who().countries()) {
      deeds.getOrDefault(country, List.of()).forEach(deed -> candidates.put(deed.caseId(), deed));
    }
    return List.copyOf(candidates.values());
  }

  private void forget(List<Expected> expected) throws SQLException {
    SmallTable.fill(
        database,
        "looked_at",
        rows -> {
          for (Expected each : expected) {
            rows.begin().number(each.report()).text(each.expectation()).end();
          }
        });
    try (Statement delete = database.createStatement()) {
      delete.execute(
          "DELETE FROM settlements WHERE (report, expectation) IN"
              + " (SELECT (report, expectation) FROM looked_at)");
    }
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
