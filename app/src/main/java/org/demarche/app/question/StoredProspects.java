package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Prospect;
import org.demarche.app.relation.Prospects;
import org.demarche.app.store.ReadAccess;
import org.demarche.app.store.StoreException;

/**
 * What is open between two sides of a store.
 *
 * @param store gives the connections
 */
public record StoredProspects(ReadAccess store) implements Prospects {

  private static final String SQL =
      "SELECT r.id || '#' || x.expectation AS source, r.day, x.who, x.towards, x.what, x.kind,"
          + " x.due_last"
          + ExpectationQuestion.FROM;

  /** What several reports tell in the same words is one thing to come. */
  private static final String ONCE =
      " QUALIFY row_number() OVER (PARTITION BY x.who, x.towards, x.what"
          + " ORDER BY r.day, r.id, x.expectation) = 1";

  @Override
  public List<Prospect> of(Dyad dyad) {
    Condition between =
        new Condition()
            .andEither(
                who(dyad.first()).andEither(towards(dyad.second()), who(dyad.second())),
                who(dyad.second()).and(towards(dyad.first())))
            .and(ExpectationQuestion.STATE + " = 'open'");
    try (Connection database = store.connect()) {
      return new Select(database)
          .rows(SQL + between.sql() + ONCE, between, StoredProspects::prospect);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  private static Condition who(Set<String> side) {
    return new Lists().or("x.who", side).or("x.who_entities", side).condition();
  }

  private static Condition towards(Set<String> side) {
    return new Lists().or("x.towards", side).condition();
  }

  private static Prospect prospect(Cells row) throws SQLException {
    return new Prospect(
        row.text("source"),
        row.day("day"),
        Set.copyOf(row.texts("who")),
        Set.copyOf(row.texts("towards")),
        row.text("what"),
        row.text("kind"),
        row.optionalDay("due_last"));
  }
}
