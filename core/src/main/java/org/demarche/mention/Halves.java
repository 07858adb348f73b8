package org.demarche.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Sense;

/** Finds which state "the North" or "the South" is in a report that names the other or itself. */
final class Halves {

  private record Pair(String north, String south) {}

  private static final List<Pair> PAIRS =
      List.of(new Pair("PRK", "KOR"), new Pair("YEM", "YMD"), new Pair("SDN", "SSD"));

  private static final Map<String, List<String>> TWINS =
      Map.of(
          "Congos", List.of("COD", "COG"),
          "Germanies", List.of("DDR", "DEU"),
          "Germanys", List.of("DDR", "DEU"),
          "Koreas", List.of("KOR", "PRK"),
          "Sudans", List.of("SDN", "SSD"),
          "Yemens", List.of("YEM", "YMD"));

  private final Gazetteer gazetteer;
  private final Set<String> countries;

  /** Takes the countries that the report names. */
  Halves(Gazetteer gazetteer, Set<String> countries) {
    this.gazetteer = gazetteer;
    this.countries = Set.copyOf(countries);
  }

  /** Returns both states of a name in the plural: "the two Koreas". */
  List<Entity> both(String plural) {
    return TWINS.getOrDefault(plural, List.of()).stream()
        .flatMap(code -> gazetteer.state(code).stream())
        .map(Sense::entity)
        .toList();
  }

  /** Returns the state that the half is. */
  Optional<Entity> state(String half) {
    for (Pair pair : PAIRS) {
      if (countries.contains(pair.north()) || countries.contains(pair.south())) {
        String code = half.equals("North") ? pair.north() : pair.south();
        return gazetteer.state(code).map(Sense::entity);
      }
    }
    return Optional.empty();
  }
}
