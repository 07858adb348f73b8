package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Term;

/** Asks what a store has of an entity. */
final class ProfileQuestion {

  private static final int PARTNERS = 20;

  private static final String CONCERNED =
      " FROM cases c WHERE (list_contains(c.actor_entities, ?)"
          + " OR list_contains(c.recipient_entities, ?))";

  private static final String ACTS =
      "SELECT c.category, count(*) FILTER (list_contains(c.actor_entities, ?)) AS done,"
          + " count(*) FILTER (list_contains(c.recipient_entities, ?)) AS received,"
          + " min(c.day) AS first, max(c.day) AS last"
          + CONCERNED
          + " GROUP BY c.category ORDER BY c.category";

  /** Without anybody towards whom, all act together. */
  private static final String PARTNERED =
      "SELECT country, count(*) AS cases, round(avg(intensity), 4) AS mean FROM"
          + " (SELECT c.intensity, unnest(CASE WHEN list_contains(c.actor_entities, ?)"
          + " AND len(c.recipients) > 0 THEN c.recipients ELSE c.actors END) AS country"
          + CONCERNED
          + " AND c.status = 'actual' AND NOT c.alleged)"
          + " WHERE country <> ? GROUP BY country ORDER BY cases DESC, country LIMIT ?";

  private static final String STATEMENTS =
      "SELECT count(*) AS n FROM statements s WHERE s.speaker_entity = ?";

  private final Connection database;
  private final KnownEntities known;
  private final CountryNames names;
  private final Select select;

  ProfileQuestion(Connection database, KnownEntities known, CountryNames names) {
    this.database = database;
    this.known = known;
    this.names = names;
    this.select = new Select(database);
  }

  /** Returns the profile as of a day, if dictionaries or reports know the entity. */
  Optional<EntityProfile> profile(String id, LocalDate day) throws SQLException {
    Optional<EntityRow> row = new EntityQuestion(database, known).row(id, day);
    return row.isEmpty() ? Optional.empty() : Optional.of(profile(row.get(), day));
  }

  private EntityProfile profile(EntityRow row, LocalDate day) throws SQLException {
    String id = row.id();
    List<EntityProfile.Acts> acts =
        select.rows(ACTS, new Condition(), ProfileQuestion::acts, id, id, id, id);
    List<EntityProfile.Partner> partners =
        select.rows(
            PARTNERED,
            new Condition(),
            this::partner,
            id,
            id,
            id,
            row.country().orElse(""),
            PARTNERS);
    long statements =
        select.rows(STATEMENTS, new Condition(), cells -> cells.number("n"), id).get(0);
    return new EntityProfile(row, offices(id, day), statements, acts, partners);
  }

  private List<Term> offices(String id, LocalDate day) {
    return known.entity(id, day).map(Entity::terms).orElse(List.of()).stream()
        .filter(term -> !term.role().isEmpty())
        .sorted(Comparator.comparing(term -> term.period().start()))
        .toList();
  }

  private static EntityProfile.Acts acts(Cells row) throws SQLException {
    return new EntityProfile.Acts(
        row.text("category"),
        row.number("done"),
        row.number("received"),
        row.day("first"),
        row.day("last"));
  }

  private EntityProfile.Partner partner(Cells row) throws SQLException {
    String country = row.text("country");
    return new EntityProfile.Partner(
        country, names.name(country), row.number("cases"), row.decimal("mean"));
  }
}
