package org.demarche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Region;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The first-level parts of states, with the places that lie in them. */
final class Regions {

  private static final int COLUMNS = 6;

  private final List<Row> rows;
  private final Map<String, Region> byPlace = new HashMap<>();
  private final Map<String, Region> byCode = new HashMap<>();

  /** Reads the built-in regions. */
  Regions() {
    this(Table.read(Regions.class, "regions.txt", COLUMNS));
  }

  private Regions(List<Row> rows) {
    this.rows = rows;
    for (Row row : rows) {
      Region region = region(row);
      String country = row.field(3);
      byCode.put(row.field(0), region);
      names(row).forEach(name -> byPlace.putIfAbsent(key(name, country), region));
    }
    for (Row row : rows) {
      Region region = region(row);
      row.list(5).forEach(place -> byPlace.put(key(place, row.field(3)), region));
    }
  }

  /** Returns no regions at all. */
  static Regions none() {
    return new Regions(List.of());
  }

  private static Region region(Row row) {
    int comma = row.field(1).indexOf(',');
    String name = comma < 0 ? row.field(1) : row.field(1).substring(0, comma);
    return new Region(name, Optional.of(row.field(0)).filter(code -> !code.isEmpty()));
  }

  private static List<String> names(Row row) {
    List<String> names = new ArrayList<>(row.list(2));
    names.add(0, row.field(1));
    return names;
  }

  private static String key(String name, String country) {
    return country + " " + Folding.fold(name);
  }

  /** Returns the region of the name, or the one in which a place of the name lies. */
  Optional<Region> of(String name, String country) {
    int comma = name.indexOf(',');
    Region whole = byPlace.get(key(name, country));
    return whole != null || comma < 0
        ? Optional.ofNullable(whole)
        : Optional.ofNullable(byPlace.get(key(name.substring(0, comma), country)));
  }

  /** Returns the region of an ISO 3166-2 code. */
  Optional<Region> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Adds the regions that have no entry of their own among the places. */
  void addTo(Entries entries) {
    for (Row row : rows) {
      String country = row.field(3);
      Location point = Location.parse(row.field(4), row).in(Optional.of(region(row)));
      String id = "region-" + Folding.fold(row.field(1)).replace(' ', '-') + "-" + country;
      Entity region =
          Entity.simple(
              id.toLowerCase(Locale.ROOT),
              row.field(1),
              Kind.PLACE,
              country,
              List.of(),
              row.place());
      Sense sense = new Sense(region, Use.NAME, Period.ALWAYS, Optional.of(point), 0);
      for (String name : names(row)) {
        if (!entries.names().has(name, s -> isThere(s, country))) {
          entries.names().add(name, sense);
        }
      }
    }
  }

  /** A city or state of the name in the same country keeps it: Kandahar, Scotland. */
  private static boolean isThere(Sense sense, String country) {
    Kind kind = sense.entity().kind();
    boolean place = kind == Kind.PLACE || kind == Kind.STATE;
    return place && sense.entity().country().equals(country);
  }
}
