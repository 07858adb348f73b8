package org.demarche.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.record.Mention;
import org.demarche.record.Place;
import org.demarche.record.Record;
import org.demarche.record.Side;

/** The names in a report by kind, each once, in the order of the text. */
final class StoryNames {

  private StoryNames() {}

  /** Returns who has a role. */
  static List<String> people(Record record) {
    return distinct(known(record).filter(side -> side.role().isPresent()).map(Side::name));
  }

  /** Returns bodies, which have sectors and no role. */
  static List<String> organisations(Record record) {
    return distinct(
        known(record)
            .filter(side -> side.role().isEmpty() && !side.sectors().isEmpty())
            .map(Side::name));
  }

  /** Returns places and states. */
  static List<String> places(Record record) {
    return distinct(
        record.mentions().stream().map(Mention::place).flatMap(Optional::stream).map(Place::name));
  }

  private static Stream<Side> known(Record record) {
    return record.mentions().stream().map(Mention::side).filter(side -> !side.entity().isEmpty());
  }

  private static List<String> distinct(Stream<String> names) {
    return names.distinct().toList();
  }
}
