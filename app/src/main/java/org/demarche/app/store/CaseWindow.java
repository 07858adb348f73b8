package org.demarche.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.Telling;
import org.demarche.app.settlement.Deed;
import org.duckdb.DuckDBConnection;

/**
 * The cases that reports of some days tell, each with all its tellings. The days move on, and each
 * case is read once.
 */
final class CaseWindow {

  /** A question for cases looks at all of them, so it is asked for more days than are needed. */
  private static final int AHEAD = 92;

  private static final String CASES =
      "SELECT case_id FROM cases WHERE last_report >= ? AND first_report > ? AND first_report <= ?"
          + " AND list_has_any(list_concat(actors, recipients),"
          + " (SELECT list(country) FROM concerned))";

  private static final String TELLINGS =
      TellingRows.COLUMNS
          + ", case_id FROM tellings WHERE rowid IN (SELECT rowid FROM tellings WHERE case_id IN ("
          + CASES
          + ")) ORDER BY published, id, event";

  private final DuckDBConnection database;
  private final Map<String, Held> cases = new TreeMap<>();
  private final Map<String, List<Held>> byCountry = new HashMap<>();
  private final LocalDate end;
  private LocalDate reached = LocalDate.of(1, 1, 1);

  private record Held(Deed deed, Set<String> countries, LocalDate lastReport) {

    static Held of(Deed deed) {
      return new Held(
          deed,
          deed.actors().and(deed.recipients()).countries(),
          deed.tellings().get(deed.tellings().size() - 1).published());
    }
  }

  /**
   * Makes one of the cases of the countries in the table "concerned".
   *
   * @param end the last day that it will be moved to
   */
  CaseWindow(DuckDBConnection database, LocalDate end) {
    this.database = database;
    this.end = end;
  }

  /** Goes on to the cases that reports from one day to another tell; never back. */
  void move(LocalDate first, LocalDate last) throws SQLException {
    boolean left = cases.values().removeIf(held -> held.lastReport().isBefore(first));
    boolean more = last.isAfter(reached);
    if (more) {
      LocalDate ahead = last.plusDays(AHEAD);
      LocalDate next = ahead.isBefore(end) ? ahead : end;
      read(first, next);
      reached = next;
    }
    if (left || more) {
      byCountry.clear();
      for (Held held : cases.values()) {
        for (String country : held.countries()) {
          byCountry.computeIfAbsent(country, none -> new ArrayList<>()).add(held);
        }
      }
    }
  }

  /** Returns a case that is told in these days. */
  Optional<Deed> of(String caseId) {
    return Optional.ofNullable(cases.get(caseId)).map(Held::deed);
  }

  /** Returns the cases in which any of some countries takes part, each once. */
  Collection<Deed> ofAny(Collection<String> countries) {
    List<Deed> deeds = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (String country : countries) {
      for (Held held : byCountry.getOrDefault(country, List.of())) {
        if (before.isEmpty() || Collections.disjoint(before, held.countries())) {
          deeds.add(held.deed());
        }
      }
      before.add(country);
    }
    return deeds;
  }

  private void read(LocalDate first, LocalDate last) throws SQLException {
    Map<String, List<Telling>> tellings = new HashMap<>();
    try (PreparedStatement select = database.prepareStatement(TELLINGS)) {
      select.setObject(1, first);
      select.setObject(2, reached);
      select.setObject(3, last);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          tellings
              .computeIfAbsent(row.getString(25), none -> new ArrayList<>())
              .add(new Telling(TellingRows.told(row), Optional.empty(), List.of()));
        }
      }
    }
    tellings.forEach((id, told) -> cases.put(id, Held.of(Deed.of(new Case(id, "", told)))));
  }
}
