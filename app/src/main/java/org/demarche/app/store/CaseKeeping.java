package org.demarche.app.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.CaseBuilder;
import org.demarche.app.cases.CaseKeys;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.Told;
import org.demarche.app.store.TellingRows.Numbered;
import org.demarche.app.store.TellingRows.Standing;
import org.duckdb.DuckDBConnection;

/** Keeps the cases true as tellings come and go: builds those anew that are concerned. */
final class CaseKeeping {

  private static final String NEAR =
      "SELECT t.rowid FROM tellings t SEMI JOIN (SELECT k.report, k.event FROM keys k JOIN looked_up l"
          + " ON k.key = l.key AND k.first_day <= l.last_day AND k.last_day >= l.first_day) n"
          + " ON t.report = n.report AND t.event = n.event";

  private static final String CIRCLES =
      "SELECT DISTINCT circle FROM tellings SEMI JOIN wanted_tellings USING (report, event)";

  private final DuckDBConnection database;
  private final CaseBuilder builder;

  CaseKeeping(DuckDBConnection database, CaseBuilder builder) {
    this.database = database;
    this.builder = builder;
  }

  /**
   * Builds the cases of new tellings, and of those in circles that changed otherwise.
   *
   * @param fresh new tellings
   * @param altered cases that lost a telling or whose accounts are others
   */
  void keep(List<Numbered> fresh, Altered altered) throws SQLException {
    Set<String> circles = new HashSet<>(altered.circles());
    circles.addAll(circlesNear(fresh.stream().map(Numbered::told).toList()));
    fill("touched", circles);
    List<Standing> before = circles.isEmpty() ? List.of() : TellingRows.ofTouched(database);
    List<Numbered> concerned = new ArrayList<>(fresh);
    before.forEach(each -> concerned.add(each.numbered()));
    List<Case> built = builder.build(concerned.stream().map(Numbered::told).toList());
    CaseDifference difference = CaseDifference.of(before, built, altered.cases());
    Set<String> replaced = new HashSet<>(altered.cases());
    replaced.addAll(difference.gone().keySet());
    delete(replaced);
    write(difference.fresh(), concerned);
    writeKeys(fresh);
    Unsettled.mark(database, difference.due());
  }

  private Set<String> circlesNear(List<Told> fresh) throws SQLException {
    fillLookedUp(fresh);
    List<Numbered> known = TellingRows.among(database, NEAR);
    Set<TellingKey> near = builder.near(fresh, known.stream().map(Numbered::told).toList());
    return circles(known.stream().filter(each -> near.contains(each.told().key())).toList());
  }

  private Set<String> circles(List<Numbered> tellings) throws SQLException {
    SmallTable.fill(
        database,
        "wanted_tellings",
        rows -> {
          for (Numbered each : tellings) {
            rows.begin().number(each.report()).text(each.told().key().event()).end();
          }
        });
    Set<String> circles = new HashSet<>();
    try (Statement select = database.createStatement();
        var row = select.executeQuery(CIRCLES)) {
      while (row.next()) {
        circles.add(row.getString(1));
      }
    }
    return circles;
  }

  /** Days are looked up by the month, so that a batch of one time asks few questions. */
  private void fillLookedUp(Collection<Told> fresh) throws SQLException {
    record Question(String key, YearMonth month) {}
    Map<Question, LocalDate[]> questions = new HashMap<>();
    for (Told told : fresh) {
      LocalDate first = told.time().days().first().minusDays(1);
      LocalDate last = told.time().days().last().plusDays(1);
      for (String key : CaseKeys.of(told)) {
        questions.merge(
            new Question(key, YearMonth.from(first)),
            new LocalDate[] {first, last},
            (one, other) ->
                new LocalDate[] {
                  one[0].isBefore(other[0]) ? one[0] : other[0],
                  one[1].isAfter(other[1]) ? one[1] : other[1]
                });
      }
    }
    SmallTable.fill(
        database,
        "looked_up",
        rows -> {
          for (Map.Entry<Question, LocalDate[]> entry : questions.entrySet()) {
            LocalDate[] days = entry.getValue();
            rows.begin().text(entry.getKey().key()).day(days[0]).day(days[1]).end();
          }
        });
  }

  private void fill(String table, Set<String> ids) throws SQLException {
    SmallTable.fill(
        database,
        table,
        rows -> {
          for (String id : ids) {
            rows.begin().text(id).end();
          }
        });
  }

  private void delete(Set<String> cases) throws SQLException {
    if (!cases.isEmpty()) {
      fill("replaced", cases);
      try (Statement statement = database.createStatement()) {
        for (String table : List.of("tellings", "cases")) {
          statement.execute(
              "DELETE FROM " + table + " WHERE case_id IN (SELECT case_id FROM replaced)");
        }
      }
    }
  }

  private void write(List<Case> built, List<Numbered> concerned) throws SQLException {
    Map<String, Long> numbers = new TreeMap<>();
    concerned.forEach(each -> numbers.put(each.told().reportId(), each.report()));
    try (CaseRows rows = new CaseRows(database)) {
      for (Case each : built) {
        rows.add(each, numbers);
      }
    }
  }

  private void writeKeys(List<Numbered> fresh) throws SQLException {
    try (Rows rows = new Rows(database, "keys")) {
      for (Numbered each : fresh) {
        Told told = each.told();
        for (String key : CaseKeys.of(told)) {
          rows.begin().text(key).number(each.report()).text(told.key().event());
          rows.day(told.time().days().first()).day(told.time().days().last()).end();
        }
      }
    }
  }
}
