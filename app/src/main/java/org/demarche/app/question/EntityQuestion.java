package org.demarche.app.question;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for entities by parts of their names: first those that reports tell something of. */
final class EntityQuestion {

  /** Of a side the tables have an id, from which its name can be read, but names only of some. */
  private static final String TOLD =
      "SELECT id, sum(told) AS events, max(report) AS newest FROM"
          + " (SELECT unnest(e.actor_entities) AS id, 1 AS told, e.report FROM events e"
          + " UNION ALL SELECT unnest(e.recipient_entities), 1, e.report FROM events e"
          + " UNION ALL SELECT s.speaker_entity, 0, s.report FROM statements s"
          + " WHERE s.speaker_entity IS NOT NULL) i WHERE ";

  private static final String ORDER =
      " GROUP BY id ORDER BY contains('-' || id, ?) OR list_contains(?, id) DESC,"
          + " events DESC, id LIMIT ?";

  private final Connection database;
  private final KnownEntities known;

  EntityQuestion(Connection database, KnownEntities known) {
    this.database = database;
    this.known = known;
  }

  /** An entity of the store, and the newest report that tells of it. */
  private record Told(String id, long events, long newest) {}

  private static Told told(Cells row) throws SQLException {
    return new Told(row.text("id"), row.number("events"), row.number("newest"));
  }

  /** Returns at most so many as they are on a day. */
  List<EntityRow> rows(String words, LocalDate day, int most) throws SQLException {
    String id = KnownEntities.idOf(words);
    Set<String> beginning = known.beginning(words);
    List<String> named = known.named(words);
    Condition condition =
        new Condition()
            .and("contains(i.id, ?) OR i.id IN (SELECT unnest(?))", id, Condition.texts(named));
    Condition all =
        new Condition().and(condition).and("?, ?", "-" + id, Condition.texts(beginning));
    List<EntityRow> rows = new ArrayList<>();
    for (Told told :
        new Select(database)
            .rows(TOLD + condition.sql() + ORDER, all, EntityQuestion::told, most)) {
      rows.add(row(told, day));
    }
    addUntold(rows, named, day, most);
    return rows;
  }

  private void addUntold(List<EntityRow> rows, List<String> named, LocalDate day, int most) {
    Set<String> told = rows.stream().map(EntityRow::id).collect(Collectors.toSet());
    named.stream()
        .filter(id -> !told.contains(id))
        .limit(most - rows.size())
        .map(id -> EntityIdentity.of(known, id, day).row(0))
        .forEach(rows::add);
  }

  /** Returns the entity of an id as it is on a day, if dictionaries or reports know it. */
  Optional<EntityRow> row(String id, LocalDate day) throws SQLException {
    Condition same = new Condition().and("i.id = ?", id);
    List<Told> found =
        new Select(database).rows(TOLD + same.sql() + " GROUP BY id", same, EntityQuestion::told);
    if (!found.isEmpty()) {
      return Optional.of(row(found.get(0), day));
    }
    return known.entity(id, day).map(entity -> EntityIdentity.of(entity, day).row(0));
  }

  private EntityRow row(Told told, LocalDate day) throws SQLException {
    return known.entity(told.id(), day).isPresent()
        ? EntityIdentity.of(known, told.id(), day).row(told.events())
        : introduced(told).row(told.events());
  }

  /** Whom no dictionary knows is what the newest report says. */
  private EntityIdentity introduced(Told told) throws SQLException {
    Condition newest = new Condition().and("r.report = ?", told.newest());
    byte[] packed =
        new Select(database)
            .rows(
                "SELECT r.record" + ReportQuestion.FROM + newest.sql(),
                newest,
                row -> row.bytes("record"))
            .get(0);
    return EntityIdentity.of(new PackedRecord().record(packed), told.id());
  }
}
