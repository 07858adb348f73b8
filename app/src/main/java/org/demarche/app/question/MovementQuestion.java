package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.app.relation.Unusual;
import org.demarche.app.relation.Usual;

/**
 * Asks which pairs of countries act otherwise than they did before.
 *
 * <p>Compared are sums of intensities, as both more and worse acts move a relation. The difference
 * is measured by what it would be by chance: by how much the sum varied before, and by how much a
 * sum of so few acts varies in any case. A single act is never more than one such measure away,
 * however violent it is; pairs with fewer than three acts now and before come after all others.
 */
final class MovementQuestion {

  /** What is compared with reaches back a year, as for the unusual periods of a relation. */
  private static final int LONGEST = 364;

  /** Pairs with fewer cases, now and usually, are not thought to move. */
  private static final int LEAST = 3;

  /** Counted and summed by periods, of which 0 is the one asked about. */
  private static final String PERIODS =
      "SELECT a, b, (CAST(? AS DATE) - day) // ? AS back, count(*) AS n,"
          + " count(*) FILTER (quad IN ('verbal cooperation', 'material cooperation')) AS good,"
          + " count(*) FILTER (quad IN ('verbal conflict', 'material conflict')) AS bad,"
          + " sum(intensity) AS total, sum(intensity * intensity) AS squares FROM (%s)"
          + " GROUP BY a, b, back";

  private static final String PAIRS =
      "SELECT a, b,"
          + " coalesce(sum(n) FILTER (back = 0), 0) AS n,"
          + " coalesce(sum(good) FILTER (back = 0), 0) AS good,"
          + " coalesce(sum(bad) FILTER (back = 0), 0) AS bad,"
          + " coalesce(sum(total) FILTER (back = 0), 0) AS total,"
          + " coalesce(sum(squares) FILTER (back = 0), 0) AS squares,"
          + " coalesce(sum(n) FILTER (back > 0), 0) AS n_sum,"
          + " coalesce(sum(n * n) FILTER (back > 0), 0) AS n_squares,"
          + " coalesce(sum(good) FILTER (back > 0), 0) AS good_sum,"
          + " coalesce(sum(good * good) FILTER (back > 0), 0) AS good_squares,"
          + " coalesce(sum(bad) FILTER (back > 0), 0) AS bad_sum,"
          + " coalesce(sum(bad * bad) FILTER (back > 0), 0) AS bad_squares,"
          + " coalesce(sum(total) FILTER (back > 0), 0) AS total_sum,"
          + " coalesce(sum(total * total) FILTER (back > 0), 0) AS total_squares,"
          + " coalesce(sum(squares) FILTER (back > 0), 0) AS squares_sum FROM ("
          + PERIODS
          + ") GROUP BY a, b HAVING sum(n) FILTER (back = 0) > 0"
          + " OR sum(n) FILTER (back > 0) >= ?";

  private final Connection database;
  private final CountryNames names;

  MovementQuestion(Connection database, CountryNames names) {
    this.database = database;
    this.names = names;
  }

  /**
   * Returns the pairs that moved most.
   *
   * @param to the last day of the period asked about
   * @param days how long it is
   * @param history how many periods before it the store has reports of
   */
  List<Movement> rows(LocalDate to, int days, int history, int most) throws SQLException {
    int periods = Math.min(history, LONGEST / days);
    LocalDate since = to.minusDays((periods + 1L) * days - 1);
    Condition acted =
        new Condition().andDays("c.day", new Period(Optional.of(since), Optional.of(to)));
    Condition parameters = new Condition().and("?, ?", to, days).and(acted);
    List<Movement> all =
        new Select(database)
            .rows(
                String.format(PAIRS, Dealings.of(acted).pairs()),
                parameters,
                row -> movement(row, periods),
                Math.max(1, periods));
    return all.stream()
        .sorted(
            Comparator.comparing((Movement one) -> one.isThin(LEAST))
                .thenComparing(one -> -Math.abs(one.score()))
                .thenComparing(Movement::a)
                .thenComparing(Movement::b))
        .limit(most)
        .toList();
  }

  private Movement movement(Cells row, int periods) throws SQLException {
    String a = row.text("a");
    String b = row.text("b");
    double usual = periods == 0 ? 0 : row.decimal("total_sum") / periods;
    return new Movement(
        a,
        b,
        names.name(a),
        names.name(b),
        row.whole("n"),
        usual(row, "n", periods).mean(),
        row.decimal("total"),
        usual,
        (row.decimal("total") - usual) / error(row, periods, usual),
        unusual(row, periods));
  }

  /** How much the difference of the sums varies without anything to move it. */
  private static double error(Cells row, int periods, double usual) throws SQLException {
    double now = row.decimal("squares");
    double few = periods == 0 ? 0 : row.decimal("squares_sum") / periods;
    double before =
        periods < 2
            ? few
            : (row.decimal("total_squares") - periods * usual * usual) / (periods - 1);
    return Math.max(1, Math.sqrt(Math.max(few, before) + now));
  }

  private static List<String> unusual(Cells row, int periods) throws SQLException {
    List<String> unusual = new ArrayList<>();
    if (usual(row, "good", periods).isExceededBy(row.whole("good"))) {
      unusual.add(Unusual.Kind.MORE_COOPERATION.word());
    }
    if (usual(row, "bad", periods).isExceededBy(row.whole("bad"))) {
      unusual.add(Unusual.Kind.MORE_CONFLICT.word());
    }
    if (usual(row, "n", periods).isMissedBy(row.whole("n"))) {
      unusual.add(Unusual.Kind.QUIET.word());
    }
    return unusual;
  }

  private static Usual usual(Cells row, String count, int periods) throws SQLException {
    return new Usual(periods, row.number(count + "_sum"), row.number(count + "_squares"));
  }
}
