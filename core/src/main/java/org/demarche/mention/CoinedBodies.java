package org.demarche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Bodies that no dictionary has, told by the noun in their names: "the Front for Change (FFC)". */
final class CoinedBodies {

  /** How many words before the name may tell whose the body is. */
  private static final int BEFORE = 2;

  private final Map<String, List<String>> sectors = new HashMap<>();

  CoinedBodies() {
    for (Row row : Table.read(CoinedBodies.class, "coined.txt", 2)) {
      for (String noun : row.list(0)) {
        if (sectors.putIfAbsent(noun, row.list(1)) != null) {
          throw row.malformed("\"" + noun + "\" stands twice");
        }
      }
    }
  }

  /**
   * Returns the body with the name, none when no noun in it tells what it is.
   *
   * @param open index of the bracket behind the name
   */
  Optional<Sense> body(Parse parse, List<Hit> hits, int first, int open) {
    String name = name(parse, first, open);
    return sectors(parse, first, open)
        .map(in -> Entity.simple(id(name), name, Kind.BODY, country(hits, first, open), in, "name"))
        .map(body -> new Sense(body, Use.NAME, Period.ALWAYS, Optional.empty(), 0));
  }

  /** Returns the body as one of the country when its name does not tell whose it is. */
  static Sense of(Sense sense, Optional<String> country) {
    Entity body = sense.entity();
    return body.country().isEmpty() && country.isPresent()
        ? sense.meaning(
            Entity.simple(
                body.id(),
                body.name(),
                Kind.BODY,
                country.get(),
                body.sectors(),
                "name" + Discourse.INFERRED))
        : sense;
  }

  private static String country(List<Hit> hits, int first, int open) {
    return hits.stream()
        .filter(h -> h.last() >= first - BEFORE && h.last() < open)
        .flatMap(h -> h.entity().stream())
        .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.PLACE)
        .map(Entity::country)
        .filter(Discourse::isState)
        .findFirst()
        .orElse("");
  }

  private Optional<List<String>> sectors(Parse parse, int first, int open) {
    return parse.words().subList(first, open).stream()
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .filter(sectors::containsKey)
        .map(sectors::get)
        .reduce((one, other) -> other);
  }

  private static String name(Parse parse, int first, int open) {
    StringBuilder name = new StringBuilder();
    for (Word word : parse.words().subList(first, open)) {
      name.append(name.isEmpty() ? "" : " ").append(word.text());
    }
    return name.toString();
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}
