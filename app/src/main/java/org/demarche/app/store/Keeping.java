package org.demarche.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.app.cases.CaseBuilder;
import org.demarche.app.cases.TellingReader;
import org.demarche.app.cases.Told;
import org.demarche.app.linkage.AllusionFinder;
import org.demarche.app.store.ReportRows.Known;
import org.demarche.app.store.TellingRows.Numbered;
import org.demarche.record.Record;
import org.duckdb.DuckDBConnection;

/** Takes a batch of records into the tables, in a transaction that the caller opens and ends. */
final class Keeping {

  private final DuckDBConnection database;
  private final ReportRows reports;
  private final TellingReader tellings;
  private final AllusionFinder allusions = new AllusionFinder();
  private final CaseKeeping cases;

  Keeping(DuckDBConnection database, TellingReader tellings, CaseBuilder builder)
      throws SQLException {
    this.database = database;
    this.reports = new ReportRows(database);
    this.tellings = tellings;
    this.cases = new CaseKeeping(database, builder);
  }

  /**
   * What records change in the store.
   *
   * @param arrivals those that are written
   * @param replaced the numbers of the reports that they take the place of
   * @param kept how many are what
   */
  record Arriving(List<Arrival> arrivals, List<Long> replaced, Kept kept) {}

  /**
   * Finds out what records of reports with different ids change.
   *
   * @param again whether a report that is there already is written again, as it was coded anew
   */
  Arriving arriving(List<Record> records, boolean again) throws SQLException {
    Map<String, Known> known =
        reports.known(records.stream().map(record -> record.report().id()).toList());
    List<Arrival> arrivals = new ArrayList<>();
    List<Long> replaced = new ArrayList<>();
    long last = reports.last().orElse(0);
    int fresh = 0;
    for (Record record : records) {
      Known before = known.get(record.report().id());
      if (before == null) {
        fresh++;
        arrivals.add(Arrival.of(++last, 1, record));
      } else if (again || !before.digest().equals(Arrival.digest(record.report()))) {
        replaced.add(before.number());
        arrivals.add(Arrival.of(++last, before.version() + 1, record));
      }
    }
    Kept kept = new Kept(fresh, replaced.size(), records.size() - arrivals.size());
    return new Arriving(arrivals, replaced, kept);
  }

  /** Keeps what arrives; nothing else may be written between finding out and this. */
  void keep(Arriving arriving) throws SQLException {
    List<Arrival> arrivals = arriving.arrivals();
    if (arrivals.isEmpty()) {
      return;
    }
    Removal.Concerned concerned = new Removal(database).remove(arriving.replaced());
    reports.add(arrivals);
    shingles(arrivals);
    List<Long> unsettled = new ArrayList<>(concerned.reports());
    arrivals.forEach(arrival -> unsettled.add(arrival.number()));
    Map<String, String> accounts = new Accounts(database).settle(unsettled);
    try (RecordRows rows = new RecordRows(database, allusions)) {
      for (Arrival arrival : arrivals) {
        rows.add(arrival.number(), arrival.record());
      }
    }
    boolean renamed = !accounts.isEmpty() || !concerned.reports().isEmpty();
    Altered altered = renamed ? renameTellings() : Altered.NOTHING;
    cases.keep(told(arrivals, accounts), concerned.altered().and(altered));
    Unsettled.mark(database, arrivals);
  }

  private void shingles(List<Arrival> arrivals) throws SQLException {
    try (Rows rows = new Rows(database, "shingles")) {
      for (Arrival arrival : arrivals) {
        for (long hash : arrival.shingles()) {
          rows.begin().number(hash).number(arrival.number());
          rows.day(arrival.record().report().date()).end();
        }
      }
    }
  }

  /** Gives tellings the account of their report, and returns the cases where one was another. */
  private Altered renameTellings() throws SQLException {
    Set<String> circles = new HashSet<>();
    Set<String> ids = new HashSet<>();
    try (Statement mark = database.createStatement()) {
      mark.execute(Unsettled.OF_RENAMED);
    }
    try (Statement update = database.createStatement();
        ResultSet row =
            update.executeQuery(
                "UPDATE tellings SET account = r.account FROM (SELECT report, account FROM reports"
                    + " WHERE id IN (SELECT id FROM new_accounts) OR report IN (SELECT report FROM"
                    + " arrived)) r WHERE r.report = tellings.report"
                    + " AND r.account <> tellings.account RETURNING circle, case_id")) {
      while (row.next()) {
        circles.add(row.getString(1));
        ids.add(row.getString(2));
      }
    }
    return new Altered(circles, ids);
  }

  private List<Numbered> told(List<Arrival> arrivals, Map<String, String> accounts) {
    List<Numbered> told = new ArrayList<>();
    Map<String, String> known = new HashMap<>(accounts);
    for (Arrival arrival : arrivals) {
      String account = known.getOrDefault(arrival.id(), arrival.id());
      for (Told each : tellings.read(arrival.record())) {
        told.add(new Numbered(arrival.number(), each.by(account)));
      }
    }
    return told;
  }
}
