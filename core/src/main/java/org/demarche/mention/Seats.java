package org.demarche.mention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Which organisation a place stands for: "Brussels" is the European Union as often as not. */
final class Seats {

  private final Gazetteer gazetteer;
  private final Map<String, List<String>> bodies = new HashMap<>();

  Seats(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Row row : Table.read(Seats.class, "seats.txt", 2)) {
      bodies.put(row.field(0), row.list(1));
    }
  }

  /** Returns the organisation that sits at the place on the day. */
  Optional<Sense> of(String place, LocalDate day) {
    return bodies.getOrDefault(place, List.of()).stream()
        .flatMap(body -> gazetteer.named(body, day).stream())
        .filter(s -> s.entity().kind() == Kind.BODY)
        .findFirst();
  }
}
