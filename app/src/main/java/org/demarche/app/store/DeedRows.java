package org.demarche.app.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.relation.Deed;

/** Reads the cases between two sides that took place by an account that does not only repeat. */
final class DeedRows {

  private static final String SQL =
      """
      SELECT case_id, day, actors, actor_entities, recipients, recipient_entities,
        category, mode, quad, intensity, goldstein, accounts
      FROM cases
      WHERE status = 'actual' AND NOT alleged AND len(actors) > 0
        AND (list_has_any(actors, $1) OR list_has_any(actor_entities, $1)
          OR list_has_any(recipients, $1) OR list_has_any(recipient_entities, $1))
        AND (list_has_any(actors, $2) OR list_has_any(actor_entities, $2)
          OR list_has_any(recipients, $2) OR list_has_any(recipient_entities, $2))
      ORDER BY day, case_id
      """;

  private final Connection database;

  DeedRows(Connection database) {
    this.database = database;
  }

  List<Deed> between(Set<String> a, Set<String> b) throws SQLException {
    try (PreparedStatement select = database.prepareStatement(SQL)) {
      select.setArray(1, database.createArrayOf("VARCHAR", a.toArray()));
      select.setArray(2, database.createArrayOf("VARCHAR", b.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        List<Deed> deeds = new ArrayList<>();
        while (rows.next()) {
          deeds.add(deed(rows));
        }
        return deeds;
      }
    }
  }

  private static Deed deed(ResultSet row) throws SQLException {
    return new Deed(
        row.getString("case_id"),
        row.getDate("day").toLocalDate(),
        sides(row, "actors", "actor_entities"),
        sides(row, "recipients", "recipient_entities"),
        row.getString("category"),
        Optional.ofNullable(row.getString("mode")),
        row.getString("quad"),
        row.getDouble("intensity"),
        row.getDouble("goldstein"),
        row.getInt("accounts"));
  }

  private static Set<String> sides(ResultSet row, String countries, String entities)
      throws SQLException {
    Set<String> sides = new HashSet<>();
    add(row.getArray(countries), sides);
    add(row.getArray(entities), sides);
    return sides;
  }

  private static void add(Array array, Set<String> sides) throws SQLException {
    for (Object value : (Object[]) array.getArray()) {
      sides.add(String.valueOf(value));
    }
  }
}
