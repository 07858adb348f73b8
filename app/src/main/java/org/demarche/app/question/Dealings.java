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

  private static final String COLUMNS = "case_id, day, quad, intensity";

  /** Two lists are taken apart one after the other; both at once would pair their elements. */
  private static final String WAYS =
      "SELECT "
          + COLUMNS
          + ", a, unnest(others) AS b%1$s FROM (SELECT "
          + COLUMNS
          + ", actors, others, unnest(actors) AS a FROM ("
          + CASES
          + "%2$s))";

  private final Condition condition;

  private Dealings(Condition condition) {
    this.condition = condition;
  }

  /** Takes the cases {@code c} that fit. */
  static Dealings of(Condition condition) {
    return new Dealings(condition);
  }

  /** Returns a row for each case and each country {@code a} that does it to another {@code b}. */
  String ways() {
    return "SELECT * FROM (" + String.format(WAYS, "", condition.sql()) + ") WHERE a <> b";
  }

  /** Returns a row for each case and each two countries that it is between, {@code a} before. */
  String pairs() {
    return "SELECT "
        + COLUMNS
        + ", least(a, b) AS a, greatest(a, b) AS b FROM ("
        + String.format(WAYS, ", actors, others", condition.sql())
        + ") WHERE a < b"
        + " OR a > b AND NOT (list_contains(actors, b) AND list_contains(others, a))";
  }
}
