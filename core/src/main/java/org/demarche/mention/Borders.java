package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Which states are neighbours, and which powers once ruled them. */
final class Borders {

  private record Around(DatedCodes land, DatedCodes sea, DatedCodes rulers) {}

  private final Map<String, Around> states = new HashMap<>();

  Borders() {
    for (Row row : Table.read(Borders.class, "borders.txt", 4)) {
      states.put(
          row.field(0),
          new Around(DatedCodes.parse(row, 1), DatedCodes.parse(row, 2), DatedCodes.parse(row, 3)));
    }
  }

  /** Returns the neighbours of a state, those by land first. */
  List<String> neighbours(String country, LocalDate day) {
    Around around = states.get(country);
    if (around == null) {
      return List.of();
    }
    List<String> all = new ArrayList<>(around.land().on(day));
    all.addAll(around.sea().on(day));
    return all;
  }

  /** Returns the former colonial powers of a state, the most usual first. */
  List<String> rulers(String country, LocalDate day) {
    Around around = states.get(country);
    return around == null ? List.of() : around.rulers().on(day);
  }
}
