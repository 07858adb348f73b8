package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks what has changed in some days. */
final class OverviewQuestion {

  /** How many rows of each kind there are. */
  private static final int MOST = 20;

  private static final int DUE_SINCE = 7;
  private static final int DUE_UNTIL = 14;

  /** What is due now has not been settled by anything yet. */
  private static final Set<String> UNSETTLED = Set.of("open", "expired");

  private static final String COUNTS =
      "SELECT (SELECT count(*) FROM reports r WHERE r.current AND r.day BETWEEN ? AND ?) AS"
          + " reports, (SELECT count(*) FROM cases c WHERE c.day BETWEEN ? AND ?) AS cases, (SELECT"
          + " min(r.day) FROM reports r WHERE r.current) AS first";

  private final Connection database;
  private final CountryNames names;

  OverviewQuestion(Connection database, CountryNames names) {
    this.database = database;
    this.names = names;
  }

  /** Returns the overview of so many days up to one. */
  Overview overview(LocalDate to, int days) throws SQLException {
    LocalDate from = to.minusDays(days - 1L);
    List<Counts> counts =
        new Select(database)
            .rows(COUNTS, new Condition(), OverviewQuestion::counts, from, to, from, to);
    LocalDate first = counts.get(0).first().orElse(from);
    int history = (int) Math.max(0, ChronoUnit.DAYS.between(first, from) / days);
    return new Overview(
        from,
        to,
        counts.get(0).reports(),
        counts.get(0).cases(),
        new MovementQuestion(database, names).rows(to, days, history, MOST),
        newest(to),
        due(to),
        new NetworkQuestion(database, names).network(to));
  }

  /** What several outlets tell in the same words is shown once. */
  private static final int OUTLETS = 5;

  private record Counts(long reports, long cases, Optional<LocalDate> first) {}

  private static Counts counts(Cells row) throws SQLException {
    return new Counts(row.number("reports"), row.number("cases"), row.optionalDay("first"));
  }

  private List<CaseRow> newest(LocalDate to) throws SQLException {
    Condition until = new Condition().and("c.day <= ?", to);
    return new CaseQuestion(database).rows(until, Order.NEWEST, Optional.empty(), MOST);
  }

  private List<ExpectationRow> due(LocalDate to) throws SQLException {
    Period due =
        new Period(Optional.of(to.minusDays(DUE_SINCE)), Optional.of(to.plusDays(DUE_UNTIL)));
    ExpectationFilter filter =
        new ExpectationFilter(List.of(), Optional.empty(), due, UNSETTLED, Optional.empty());
    Condition condition = ExpectationQuestion.condition(filter).and("r.day <= ?", to);
    Map<List<Object>, ExpectationRow> once = new LinkedHashMap<>();
    new ExpectationQuestion(database)
        .rows(condition, true, Optional.empty(), MOST * OUTLETS)
        .forEach(row -> once.putIfAbsent(List.of(row.who(), row.towards(), row.what()), row));
    return once.values().stream().limit(MOST).toList();
  }
}
