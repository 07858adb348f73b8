package org.demarche.app.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.record.Mention;
import org.demarche.record.Place;
import org.demarche.record.Record;

/** The names in a report by kind, each once, in the order of the text. */
final class StoryNames {

  private StoryNames() {}

  /** Returns who has a role. */
  static List<String> people(Record record) {
    return names(record, mention -> mention.side().role().isPresent());
  }

  /** Returns bodies, which have sectors and no role, and are no states or places. */
  static List<String> organisations(Record record) {
    return names(
        record,
        mention ->
            mention.side().role().isEmpty()
                && !mention.side().sectors().isEmpty()
                && mention.place().isEmpty());
  }

  /** Returns places and states. */
  static List<String> places(Record record) {
    return distinct(
        record.mentions().stream().map(Mention::place).flatMap(Optional::stream).map(Place::name));
  }

  private static List<String> names(Record record, Predicate<Mention> which) {
    return distinct(
        record.mentions().stream()
            .filter(mention -> !mention.side().entity().isEmpty())
            .filter(which)
            .map(mention -> mention.side().name()));
  }

  private static List<String> distinct(Stream<String> names) {
    return names.distinct().toList();
  }
}
