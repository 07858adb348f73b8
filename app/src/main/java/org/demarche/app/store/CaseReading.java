package org.demarche.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.Telling;
import org.demarche.app.settlement.Deed;
import org.duckdb.DuckDBConnection;

/** Reads what reports of some days tell of cases. */
final class CaseReading {

  private CaseReading() {}

  /** Returns the cases that reports from one day to another tell, with all their tellings. */
  static List<Deed> told(DuckDBConnection database, LocalDate first, LocalDate last)
      throws SQLException {
    Map<String, List<Telling>> tellings = new TreeMap<>();
    try (PreparedStatement select =
        database.prepareStatement(
            TellingRows.COLUMNS
                + ", case_id FROM tellings WHERE case_id IN"
                + " (SELECT case_id FROM tellings WHERE published BETWEEN ? AND ?)"
                + " ORDER BY published, id, event")) {
      select.setObject(1, first);
      select.setObject(2, last);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          tellings
              .computeIfAbsent(row.getString(25), none -> new ArrayList<>())
              .add(new Telling(TellingRows.told(row), Optional.empty(), List.of()));
        }
      }
    }
    List<Deed> deeds = new ArrayList<>();
    tellings.forEach((id, told) -> deeds.add(Deed.of(new Case(id, "", told))));
    return deeds;
  }
}
