package org.demarche.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.cases.Told;
import org.demarche.app.linkage.Alluding;
import org.demarche.app.linkage.Allusion;
import org.demarche.app.linkage.CaseLink;
import org.demarche.app.linkage.Linker;
import org.demarche.app.settlement.Deed;
import org.duckdb.DuckDBConnection;

/**
 * Links cases over reports: looks again at the tellings that take up earlier acts, of the countries
 * that {@link Settling} found to be due. Goes through the days of their reports, so that memory is
 * bounded; the outcome does not depend on what came when.
 */
final class Linking {

  private static final Sweep SWEEP =
      new Sweep(
          List.of(
              "DELETE FROM alluding",
              "INSERT INTO alluding SELECT DISTINCT t.report, t.event, t.published"
                  + " FROM (SELECT report, event, published, unnest(string_split(actors || ' ' ||"
                  + " recipients, ' ')) AS country FROM tellings SEMI JOIN allusions"
                  + " USING (report, event)) t JOIN due_countries d USING (country)"
                  + " WHERE t.published BETWEEN d.since AND d.until + "
                  + Linker.LONGEST,
              "DELETE FROM concerned",
              "INSERT INTO concerned SELECT DISTINCT unnest(string_split(actors || ' ' || recipients,"
                  + " ' ')) FROM tellings SEMI JOIN alluding USING (report, event)",
              "DELETE FROM links WHERE (report, event) IN (SELECT (report, event) FROM alluding)"),
          "alluding",
          0,
          "linking what takes up earlier acts");

  private static final String ALLUDING =
      TellingRows.COLUMNS
          + ", case_id FROM tellings SEMI JOIN (SELECT * FROM alluding WHERE day BETWEEN ? AND ?)"
          + " USING (report, event) ORDER BY published, id, event";

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
  void link(Consumer<String> doing) throws SQLException {
    SWEEP.run(database, doing, this::link);
  }

  private void link(Stretch stretch, CaseWindow cases) throws SQLException {
    cases.move(stretch.first().minusDays(Linker.LONGEST), stretch.last());
    Map<AllusionRows.Place, List<Allusion>> allusions =
        AllusionRows.ofAlluding(database, stretch.first(), stretch.last());
    try (Rows rows = new Rows(database, "links")) {
      for (Taken each : taken(stretch)) {
        Optional<Deed> own = cases.of(each.caseId());
        if (own.isPresent()) {
          List<Allusion> words = allusions.getOrDefault(each.place(), List.of());
          Alluding alluding = new Alluding(own.get(), each.told(), words);
          for (CaseLink link : linker.find(alluding, candidates(each.told(), cases))) {
            add(rows, each.place(), link);
          }
        }
      }
    }
  }

  private List<Taken> taken(Stretch stretch) throws SQLException {
    List<Taken> taken = new ArrayList<>();
    try (PreparedStatement select = database.prepareStatement(ALLUDING)) {
      select.setObject(1, stretch.first());
      select.setObject(2, stretch.last());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          AllusionRows.Place place = new AllusionRows.Place(row.getLong(1), row.getString(2));
          taken.add(new Taken(place, TellingRows.told(row), row.getString(25)));
        }
      }
    }
    return taken;
  }

  /** Which days are gone through together decides nothing: each telling has its own limits. */
  private static List<Deed> candidates(Told told, CaseWindow cases) {
    LocalDate first = told.published().minusDays(Linker.LONGEST);
    return cases.ofAny(told.actors().and(told.recipients()).countries()).stream()
        .filter(
            deed ->
                deed.tellings().stream()
                    .map(Told::published)
                    .anyMatch(day -> !day.isBefore(first) && !day.isAfter(told.published())))
        .toList();
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
