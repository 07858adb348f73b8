package org.demarche.app.question;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How much a store has.
 *
 * @param reports reports in their newest versions
 * @param events events that they tell
 * @param cases real acts
 * @param dyads ordered pairs of countries of which one acted towards the other
 * @param statements statements in the reports
 * @param expectations what they say is still to come
 * @param first the date of the first report
 * @param last the date of the last
 */
public record Contents(
    long reports,
    long events,
    long cases,
    long dyads,
    long statements,
    long expectations,
    Optional<LocalDate> first,
    Optional<LocalDate> last)
    implements Listed {

  static final String SQL =
      "SELECT count(*) AS reports, min(r.day) AS first, max(r.day) AS last,"
          + " (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM cases) AS cases,"
          + " (SELECT count(*) FROM statements) AS statements,"
          + " (SELECT count(*) FROM expectations) AS expectations"
          + " FROM reports r WHERE r.current";

  static Contents of(Cells row, long dyads) throws SQLException {
    return new Contents(
        row.number("reports"),
        row.number("events"),
        row.number("cases"),
        dyads,
        row.number("statements"),
        row.number("expectations"),
        row.optionalDay("first"),
        row.optionalDay("last"));
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.of("reports", reports),
        Field.of("events", events),
        Field.of("cases", cases),
        Field.of("dyads", dyads),
        Field.of("statements", statements),
        Field.of("expectations", expectations),
        Field.optional("first_day", first.map(LocalDate::toString)),
        Field.optional("last_day", last.map(LocalDate::toString)));
  }
}
