package org.demarche.app.question;

import java.util.stream.Collectors;
import org.demarche.app.relation.Dyad;

/**
 * The cases that took place between countries, by the same rules as relations: what several do
 * together without anybody towards whom goes both ways, except acts that are done side by side.
 */
final class Dealings {

  private static final String CASES =
      "SELECT c.case_id, c.day, c.quad, c.intensity, c.actors,"
          + " CASE WHEN len(c.recipients) + len(c.recipient_entities) > 0 THEN c.recipients"
          + " WHEN c.category IN ("
          + Dyad.ONE_WAY.stream().sorted().collect(Collectors.joining("', '", "'", "'"))
          + ") THEN [] ELSE c.actors END AS others"
          + " FROM cases c WHERE c.status = 'actual' AND NOT c.alleged AND ";

  private final String ways;

  private Dealings(Condition condition) {
    ways =
        "SELECT w.*, unnest(w.others) AS b"
            + " FROM (SELECT d.*, unnest(d.actors) AS a FROM ("
            + CASES
            + condition.sql()
            + ") d) w";
  }

  /** Takes the cases {@code c} that fit. */
  static Dealings of(Condition condition) {
    return new Dealings(condition);
  }

  /** Returns a row for each case and each country {@code a} that does it to another {@code b}. */
  String ways() {
    return "SELECT * FROM (" + ways + ") WHERE a <> b";
  }

  /** Returns a row for each case and each two countries that it is between, {@code a} before. */
  String pairs() {
    return "SELECT case_id, day, quad, intensity, least(a, b) AS a, greatest(a, b) AS b FROM ("
        + ways
        + ") WHERE a < b"
        + " OR a > b AND NOT (list_contains(actors, b) AND list_contains(others, a))";
  }
}
