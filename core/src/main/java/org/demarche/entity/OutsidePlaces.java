package org.demarche.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Region;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/**
 * Adds places of a gazetteer made by others, as far as their names mean nothing else: no built-in
 * name, no surname of an official, no common word.
 */
final class OutsidePlaces {

  /** The layer below the built-in dictionaries. */
  private static final int BELOW = -1;

  /** How many countries a name is kept in. */
  private static final int MOST_COUNTRIES = 5;

  private static final int REGION = 5;

  private final Entries entries;
  private final Regions regions;
  private final Set<String> common = new HashSet<>();
  private final Map<String, Set<String>> countries = new HashMap<>();

  OutsidePlaces(Entries entries, Regions regions) {
    this.entries = entries;
    this.regions = regions;
    Table.read(OutsidePlaces.class, "common-names.txt", 1)
        .forEach(row -> common.add(row.field(0).toLowerCase(Locale.ROOT)));
  }

  /** Adds places with the columns of the built-in table and their region, the largest first. */
  void add(List<Row> rows) {
    rows.forEach(this::add);
  }

  private void add(Row row) {
    String country = row.field(2);
    Optional<Region> region = region(row, country);
    Location point = Location.parse(row.field(3), row).in(region);
    String id = "place-" + row.field(0).toLowerCase(Locale.ROOT).replace(' ', '-');
    Entity place = Entity.simple(id, row.field(0), Kind.PLACE, country, List.of(), row.place());
    Sense sense = new Sense(place, Use.NAME, Period.ALWAYS, Optional.of(point), BELOW);
    addName(row.field(0), sense);
    row.list(1).forEach(name -> addName(name, sense));
  }

  private void addName(String name, Sense sense) {
    String folded = Folding.fold(name);
    if (folded.isEmpty() || !Character.isUpperCase(folded.charAt(0)) || meansOther(folded)) {
      return;
    }
    Set<String> known = countries.computeIfAbsent(folded, none -> new HashSet<>(1));
    if (known.size() < MOST_COUNTRIES && known.add(sense.entity().country())) {
      entries.names().add(name, sense);
    }
  }

  private boolean meansOther(String folded) {
    String lower = folded.toLowerCase(Locale.ROOT);
    return common.contains(lower)
        || entries.bySurname().containsKey(folded)
        || entries.names().has(folded, s -> s.layer() != BELOW)
        || entries.agents().has(lower, s -> true);
  }

  /** The code of a region is that of a built-in one, or the field is its name. */
  private Optional<Region> region(Row row, String country) {
    String told = row.field(REGION);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    return regions
        .coded(told)
        .or(() -> regions.of(told, country))
        .or(() -> told.indexOf('-') == 2 ? Optional.empty() : Optional.of(named(told)));
  }

  private static Region named(String name) {
    return new Region(name, Optional.empty());
  }
}
