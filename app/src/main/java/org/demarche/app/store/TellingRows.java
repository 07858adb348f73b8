package org.demarche.app.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Figure;
import org.demarche.app.cases.Ground;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.Telling;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.Told;
import org.demarche.app.day.Days;
import org.demarche.record.Act;
import org.demarche.record.Scores;
import org.demarche.record.Status;

/** Writes and reads the tellings of cases. */
final class TellingRows {

  /** The columns that a telling is read from. */
  static final String COLUMNS =
      "SELECT report, event, published, id, account, category, mode, contexts, cameo, quad,"
          + " intensity, goldstein, status, alleged, actors, actor_entities, recipients,"
          + " recipient_entities, first_day, last_day, basis, place, words, figures";

  private static final String FROM = " FROM tellings ";

  private TellingRows() {}

  static void add(Rows rows, long report, String caseId, String circle, Telling telling)
      throws SQLException {
    Told told = telling.told();
    rows.begin().number(report).text(told.key().event()).text(caseId).text(circle);
    rows.day(told.published()).text(told.reportId()).text(told.account());
    act(rows, told);
    rows.words(told.actors().countries()).words(told.actors().entities());
    rows.words(told.recipients().countries()).words(told.recipients().entities());
    rows.day(told.time().days().first()).day(told.time().days().last());
    rows.text(told.time().basis().name().toLowerCase(Locale.ROOT));
    rows.text(told.place().orElse("")).words(told.words());
    rows.text(told.figures().stream().map(Figure::toString).collect(Collectors.joining("|")));
    rows.text(like(telling)).text(why(telling)).end();
  }

  private static void act(Rows rows, Told told) throws SQLException {
    rows.text(told.act().category())
        .text(told.act().mode().orElse(""))
        .words(told.act().contexts())
        .text(told.act().cameo())
        .text(told.scores().quad())
        .decimal(told.scores().intensity())
        .decimal(told.scores().goldstein())
        .text(told.status().word())
        .flag(told.alleged());
  }

  /** Returns the telling that one resembles, as it is written. */
  static String like(Telling telling) {
    return telling.like().map(TellingKey::toString).orElse("");
  }

  /** Returns the grounds of a telling, as they are written. */
  static String why(Telling telling) {
    return telling.grounds().stream()
        .map(ground -> words(ground))
        .collect(Collectors.joining("; "));
  }

  private static String words(Ground ground) {
    return String.format(
        Locale.ROOT,
        "%s %+.1f (%s)",
        ground.kind().name().toLowerCase(Locale.ROOT),
        ground.points(),
        ground.detail());
  }

  /**
   * A telling with the number of its report.
   *
   * @param report number of the report
   * @param told what it tells
   */
  record Numbered(long report, Told told) {}

  /**
   * Returns some tellings.
   *
   * @param rows a query for the numbers of their rows, which should look at few columns: a
   *     condition that needs a join would otherwise read all columns of the whole table
   */
  static List<Numbered> among(Connection database, String rows) throws SQLException {
    return read(database, "WHERE rowid IN (" + rows + ")");
  }

  /** A telling in its case, as it stands in the store. */
  record Standing(Numbered numbered, String caseId, String circle, String like, String why) {}

  /** Returns the tellings of the touched circles. */
  static List<Standing> ofTouched(Connection database) throws SQLException {
    List<Standing> standing = new ArrayList<>();
    try (Statement select = database.createStatement();
        ResultSet row =
            select.executeQuery(
                COLUMNS
                    + ", case_id, circle, alike, why FROM tellings WHERE rowid IN (SELECT rowid"
                    + " FROM tellings WHERE circle IN (SELECT circle FROM touched))")) {
      while (row.next()) {
        standing.add(
            new Standing(
                new Numbered(row.getLong(1), told(row)),
                row.getString(25),
                row.getString(26),
                row.getString(27),
                row.getString(28)));
      }
    }
    return standing;
  }

  /** Returns the tellings that a condition selects. */
  static List<Numbered> read(Connection database, String condition) throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet rows = select.executeQuery(COLUMNS + FROM + condition)) {
      return read(rows);
    }
  }

  /** Returns the tellings that a condition with one text as parameter selects. */
  static List<Numbered> read(Connection database, String condition, String parameter)
      throws SQLException {
    try (PreparedStatement select = database.prepareStatement(COLUMNS + FROM + condition)) {
      select.setString(1, parameter);
      try (ResultSet rows = select.executeQuery()) {
        return read(rows);
      }
    }
  }

  private static List<Numbered> read(ResultSet rows) throws SQLException {
    List<Numbered> tellings = new ArrayList<>();
    while (rows.next()) {
      tellings.add(new Numbered(rows.getLong(1), told(rows)));
    }
    return tellings;
  }

  /** Returns the telling of a row of the columns. */
  static Told told(ResultSet row) throws SQLException {
    LocalDate published = day(row, 3);
    return new Told(
        new TellingKey(published, row.getString(4), row.getString(2)),
        row.getString(5),
        new Act(
            row.getString(6),
            Optional.of(row.getString(7)).filter(mode -> !mode.isEmpty()),
            list(row.getString(8)),
            row.getString(9)),
        new Scores(row.getString(10), row.getDouble(11), row.getDouble(12)),
        Status.valueOf(row.getString(13).toUpperCase(Locale.ROOT)),
        row.getBoolean(14),
        party(row.getString(15), row.getString(16)),
        party(row.getString(17), row.getString(18)),
        new ActTime(
            new Days(day(row, 19), day(row, 20)),
            ActTime.Basis.valueOf(row.getString(21).toUpperCase(Locale.ROOT))),
        Optional.of(row.getString(22)).filter(place -> !place.isEmpty()),
        list(row.getString(23)),
        figures(row.getString(24)));
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static Party party(String countries, String entities) {
    return new Party(new HashSet<>(list(countries)), new HashSet<>(list(entities)));
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  private static List<Figure> figures(String text) {
    List<Figure> figures = new ArrayList<>();
    for (String figure : text.isEmpty() ? new String[0] : text.split("\\|")) {
      int blank = figure.indexOf(' ');
      figures.add(
          new Figure(new BigDecimal(figure.substring(0, blank)), figure.substring(blank + 1)));
    }
    return figures;
  }
}
