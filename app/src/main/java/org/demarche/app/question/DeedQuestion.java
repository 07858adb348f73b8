package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.app.relation.Deed;

/** Asks for the cases between two sides that took place by an account that does not only repeat. */
final class DeedQuestion {

  private static final String SQL =
      "SELECT case_id, day, actors, actor_entities, recipients, recipient_entities,"
          + " category, mode, quad, intensity, goldstein, accounts FROM cases"
          + " WHERE status = 'actual' AND NOT alleged AND len(actors) > 0 AND ";

  private static final String ORDER = " ORDER BY day, case_id";

  private final Connection database;

  DeedQuestion(Connection database) {
    this.database = database;
  }

  List<Deed> between(Set<String> a, Set<String> b) throws SQLException {
    Condition between = new Condition().and(takesPart(a)).and(takesPart(b));
    return new Select(database).rows(SQL + between.sql() + ORDER, between, DeedQuestion::deed);
  }

  private static Condition takesPart(Set<String> side) {
    return new Lists()
        .or("actors", side)
        .or("actor_entities", side)
        .or("recipients", side)
        .or("recipient_entities", side)
        .condition();
  }

  private static Deed deed(Cells row) throws SQLException {
    return new Deed(
        row.text("case_id"),
        row.day("day"),
        sides(row, "actors", "actor_entities"),
        sides(row, "recipients", "recipient_entities"),
        row.text("category"),
        row.optional("mode"),
        row.text("quad"),
        row.decimal("intensity"),
        row.decimal("goldstein"),
        row.whole("accounts"));
  }

  private static Set<String> sides(Cells row, String countries, String entities)
      throws SQLException {
    Set<String> sides = new HashSet<>(row.texts(countries));
    sides.addAll(row.texts(entities));
    return sides;
  }
}
