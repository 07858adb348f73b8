package org.demarche.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.app.cases.Told;
import org.demarche.app.linkage.Alluding;
import org.demarche.app.linkage.Allusion;
import org.demarche.app.linkage.CaseLink;
import org.demarche.app.linkage.Linker;
import org.demarche.app.settlement.Deed;
import org.duckdb.DuckDBConnection;

/**
 * Links cases over reports: looks again at the tellings that take up earlier acts, of the countries
 * that {@link Settling} found to be due. Goes through the months of their reports, so that memory
 * is bounded and the outcome does not depend on what came when.
 */
final class Linking {

  private static final String DUE =
      " FROM tellings t SEMI JOIN allusions USING (report, event) WHERE EXISTS (SELECT 1 FROM"
          + " due_countries d WHERE t.published >= d.since AND list_contains(string_split("
          + "t.actors || ' ' || t.recipients, ' '), d.country))";

  private static final String MONTHS =
      "SELECT DISTINCT year(t.published), month(t.published)" + DUE + " ORDER BY ALL";

  private static final String ALLUDING =
      TellingRows.COLUMNS
          + ", case_id"
          + DUE
          + " AND t.published BETWEEN ? AND ?"
          + " ORDER BY published, id, event";

  private final DuckDBConnection database;
  private final Linker linker = new Linker();

  Linking(DuckDBConnection database) {
    this.database = database;
  }

  /**
   * A telling that takes up earlier acts.
   *
   * @param place where it stands
   * @param told the telling
   * @param caseId its case
   */
  private record Taken(AllusionRows.Place place, Told told, String caseId) {}

  /** Links anew what is due; to be run in the transaction that settles. */
  void link() throws SQLException {
    for (YearMonth month : months()) {
      link(month);
    }
  }

  private List<YearMonth> months() throws SQLException {
    List<YearMonth> months = new ArrayList<>();
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(MONTHS)) {
      while (row.next()) {
        months.add(YearMonth.of(row.getInt(1), row.getInt(2)));
      }
    }
    return months;
  }

  private void link(YearMonth month) throws SQLException {
    List<Taken> taken = taken(month);
    forget(taken);
    Map<AllusionRows.Place, List<Allusion>> allusions = AllusionRows.ofAlluding(database);
    Set<String> countries = new HashSet<>();
    Set<String> caseIds = new HashSet<>();
    for (Taken each : taken) {
      countries.addAll(each.told().actors().and(each.told().recipients()).countries());
      caseIds.add(each.caseId());
    }
    Map<String, Deed> own = new HashMap<>();
    Map<String, List<Deed>> byCountry = new HashMap<>();
    LocalDate first = month.atDay(1).minusDays(Linker.LONGEST);
    for (Deed deed : CaseReading.told(database, first, month.atEndOfMonth())) {
      if (caseIds.contains(deed.caseId())) {
        own.put(deed.caseId(), deed);
      }
      for (String country : deed.actors().and(deed.recipients()).countries()) {
        if (countries.contains(country)) {
          byCountry.computeIfAbsent(country, none -> new ArrayList<>()).add(deed);
        }
      }
    }
    try (Rows rows = new Rows(database, "links")) {
      for (Taken each : taken) {
        Deed deed = own.get(each.caseId());
        if (deed != null) {
          Alluding alluding =
              new Alluding(deed, each.told(), allusions.getOrDefault(each.place(), List.of()));
          for (CaseLink link : linker.find(alluding, candidates(each.told(), byCountry))) {
            add(rows, each.place(), link);
          }
        }
      }
    }
  }

  private List<Taken> taken(YearMonth month) throws SQLException {
    List<Taken> taken = new ArrayList<>();
    try (PreparedStatement select = database.prepareStatement(ALLUDING)) {
      select.setObject(1, month.atDay(1));
      select.setObject(2, month.atEndOfMonth());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          AllusionRows.Place place = new AllusionRows.Place(row.getLong(1), row.getString(2));
          taken.add(new Taken(place, TellingRows.told(row), row.getString(25)));
        }
      }
    }
    return taken;
  }

  private void forget(List<Taken> taken) throws SQLException {
    SmallTable.fill(
        database,
        "alluding",
        rows -> {
          for (Taken each : taken) {
            rows.begin().number(each.place().report()).text(each.place().event()).end();
          }
        });
    try (Statement delete = database.createStatement()) {
      delete.execute(
          "DELETE FROM links WHERE (report, event) IN (SELECT (report, event) FROM alluding)");
    }
  }

  private static List<Deed> candidates(Told told, Map<String, List<Deed>> byCountry) {
    Map<String, Deed> candidates = new TreeMap<>();
    Set<String> countries = new HashSet<>(told.actors().and(told.recipients()).countries());
    for (String country : countries) {
      byCountry
          .getOrDefault(country, List.of())
          .forEach(deed -> candidates.put(deed.caseId(), deed));
    }
    return List.copyOf(candidates.values());
  }

  private static void add(Rows rows, AllusionRows.Place place, CaseLink link) throws SQLException {
    rows.begin()
        .number(place.report())
        .text(place.event())
        .text(link.relation())
        .text(link.caseId())
        .text(link.words())
        .text(link.why())
        .decimal(link.points())
        .end();
  }
}
