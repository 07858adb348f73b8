package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.app.relation.Quad;

/** Asks for dyads of countries: those with most cases first, among these the last active. */
final class DyadQuestion {

  private static final String DYADS =
      "SELECT a, b, count(*) AS cases, round(avg(intensity), 4) AS mean,"
          + " round(sum(intensity), 4) AS sum, min(day) AS first, max(day) AS last, "
          + Arrays.stream(Quad.values())
              .map(quad -> "count(*) FILTER (quad = '" + quad.word() + "') AS " + quad.name())
              .collect(Collectors.joining(", "))
          + " FROM (%s) GROUP BY a, b";

  private static final String ORDER = " ORDER BY y.cases DESC, y.last DESC, y.a, y.b LIMIT ?";

  private final Connection database;
  private final CountryNames names;

  DyadQuestion(Connection database, CountryNames names) {
    this.database = database;
    this.names = names;
  }

  /** Returns the dyads after one, at most so many. */
  List<DyadRow> rows(DyadFilter filter, Optional<Cursor> after, int most) throws SQLException {
    Asked asked = new Asked(filter);
    after.ifPresent(cursor -> after(asked.dyads, cursor));
    return new Select(database)
        .rows(
            "SELECT y.*" + asked.sql() + ORDER,
            asked.parameters(),
            row -> DyadRow.of(row, names),
            most);
  }

  /** Returns how many dyads fit. */
  long count(DyadFilter filter) throws SQLException {
    Asked asked = new Asked(filter);
    return new Select(database)
        .rows("SELECT count(*) AS n" + asked.sql(), asked.parameters(), row -> row.number("n"))
        .get(0);
  }

  /** Conditions on the cases that count and on the dyads that they make. */
  private static final class Asked {

    private final Condition cases = new Condition();
    private final Condition dyads = new Condition();

    Asked(DyadFilter filter) {
      cases.andDays("c.day", filter.days());
      if (filter.cases() > 0) {
        dyads.and("y.cases >= ?", filter.cases());
      }
      if (!filter.of().isEmpty()) {
        Object of = Condition.texts(filter.of());
        dyads.and("list_contains(?, y.a) OR list_contains(?, y.b)", of, of);
      }
    }

    String sql() {
      String ways = Dealings.of(cases).ways();
      return " FROM (" + String.format(DYADS, ways) + ") y WHERE " + dyads.sql();
    }

    /** The statement asks for both in this order. */
    Condition parameters() {
      return new Condition().and(cases).and(dyads);
    }
  }

  private static void after(Condition dyads, Cursor cursor) {
    String[] parts = cursor.id().split("/", -1);
    if (parts.length != 3 || !parts[0].matches("\\d{1,9}")) {
      throw cursor.strange();
    }
    dyads.and(
        "(-y.cases, -epoch(y.last), y.a, y.b) > (-CAST(? AS BIGINT), -epoch(CAST(? AS DATE)), ?,"
            + " ?)",
        Long.parseLong(parts[0]),
        cursor.day(),
        parts[1],
        parts[2]);
  }
}
