package org.demarche.coder;

import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.record.Side;

/** Whether a name that a person wrote is one of those of an entity. */
final class Names {

  private static final class Loaded {
    private static final Gazetteer GAZETTEER = new Gazetteer();
  }

  private Names() {}

  /**
   * Tells so of the entity's name, of its last words and of its other names in the dictionaries,
   * whatever the day.
   */
  static boolean isNameOf(String name, Side side) {
    String found = " " + plain(side.name());
    return found.endsWith(" " + plain(name))
        || known(Folding.fold(name)).anyMatch(entity -> entity.id().equals(side.entity()));
  }

  private static Stream<Entity> known(String folded) {
    Gazetteer gazetteer = Loaded.GAZETTEER;
    Stream<Entity> named =
        gazetteer.namesAt(folded, 0).stream()
            .filter(found -> found.length() == folded.length())
            .flatMap(found -> found.values().stream())
            .filter(sense -> sense.use() == Use.NAME)
            .map(Sense::entity);
    return Stream.concat(named, gazetteer.surnamed(folded).stream());
  }

  private static String plain(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT).strip();
  }
}
