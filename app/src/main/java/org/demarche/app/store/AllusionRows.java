package org.demarche.app.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.day.Days;
import org.demarche.app.linkage.Allusion;
import org.demarche.app.linkage.Sign;
import org.duckdb.DuckDBConnection;

/** Writes and reads the words by which events take up earlier acts. */
final class AllusionRows {

  private static final String OF_ALLUDING =
      "SELECT report, event, sign, relation, categories, noun, words, first_day, last_day"
          + " FROM allusions SEMI JOIN (SELECT * FROM alluding WHERE day BETWEEN ? AND ?)"
          + " USING (report, event)"
          + " ORDER BY report, event, sign, noun, words, relation, first_day, last_day";

  private AllusionRows() {}

  static void add(Rows rows, long report, String event, Allusion allusion) throws SQLException {
    rows.begin()
        .number(report)
        .text(event)
        .text(allusion.sign().word())
        .text(allusion.relation())
        .texts(allusion.categories())
        .text(allusion.noun())
        .text(allusion.words())
        .day(allusion.days().map(Days::first))
        .day(allusion.days().map(Days::last))
        .end();
  }

  /**
   * Which event of which report.
   *
   * @param report number of the report
   * @param event id of the event
   */
  record Place(long report, String event) {}

  /** Returns the allusions of the events of some days that the table of those names. */
  static Map<Place, List<Allusion>> ofAlluding(
      DuckDBConnection database, LocalDate first, LocalDate last) throws SQLException {
    Map<Place, List<Allusion>> allusions = new HashMap<>();
    try (PreparedStatement select = database.prepareStatement(OF_ALLUDING)) {
      select.setObject(1, first);
      select.setObject(2, last);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          allusions
              .computeIfAbsent(
                  new Place(row.getLong(1), row.getString(2)), none -> new ArrayList<>())
              .add(allusion(row));
        }
      }
    }
    return allusions;
  }

  private static Allusion allusion(ResultSet row) throws SQLException {
    LocalDate first = row.getObject(8, LocalDate.class);
    return new Allusion(
        Sign.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        row.getString(4),
        texts(row.getArray(5)),
        row.getString(6),
        row.getString(7),
        first == null
            ? Optional.empty()
            : Optional.of(new Days(first, row.getObject(9, LocalDate.class))));
  }

  private static Set<String> texts(Array array) throws SQLException {
    Set<String> texts = new HashSet<>();
    for (Object text : (Object[]) array.getArray()) {
      texts.add(String.valueOf(text));
    }
    return texts;
  }
}
