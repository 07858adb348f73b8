package org.demarche.app.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.report.Span;

/**
 * Who an entity is.
 *
 * @param id its id
 * @param side how a report would have it, if anything is known of it
 */
record EntityIdentity(String id, Optional<Side> side) {

  /** Returns who it is on a day by the dictionaries. */
  static EntityIdentity of(KnownEntities known, String id, LocalDate day) {
    return new EntityIdentity(id, known.entity(id, day).flatMap(entity -> of(entity, day).side()));
  }

  static EntityIdentity of(Entity entity, LocalDate day) {
    return new EntityIdentity(
        entity.id(), Optional.of(entity.side(day, entity.name(), new Span(0, 1))));
  }

  /** Returns who it is by a report. */
  static EntityIdentity of(Record record, String id) {
    return new EntityIdentity(
        id, sides(record).filter(side -> side.entity().equals(id)).findFirst());
  }

  private static Stream<Side> sides(Record record) {
    Stream<Side> acting =
        record.events().stream()
            .flatMap(event -> Stream.of(event.actors(), event.recipients()).flatMap(List::stream));
    Stream<Side> speaking = record.statements().stream().flatMap(one -> one.speaker().stream());
    return Stream.concat(acting, speaking);
  }

  EntityRow row(long events) {
    return new EntityRow(
        id,
        side.map(Side::name).orElse(id),
        side.map(Side::country).filter(code -> !code.isEmpty()),
        side.map(Side::sectors).orElse(List.of()),
        side.flatMap(Side::role),
        events);
  }
}
