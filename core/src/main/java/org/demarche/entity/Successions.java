package org.demarche.entity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** To which state a place belonged on a day: Kiev lay in the Soviet Union. */
final class Successions {

  private record Earlier(String code, LocalDate end) {}

  private final Map<String, List<Earlier>> states = new HashMap<>();

  Successions() {
    for (Row row : Table.read(Successions.class, "successions.txt", 3)) {
      states
          .computeIfAbsent(row.field(0), key -> new ArrayList<>(1))
          .add(new Earlier(row.field(1), day(row)));
    }
  }

  private static LocalDate day(Row row) {
    try {
      return LocalDate.parse(row.field(2));
    } catch (DateTimeParseException wrong) {
      throw row.malformed("no day: \"" + row.field(2) + "\"");
    }
  }

  /** Returns the code of the day for one of today. */
  String code(String now, LocalDate day) {
    for (Earlier earlier : states.getOrDefault(now, List.of())) {
      if (day.isBefore(earlier.end())) {
        return earlier.code();
      }
    }
    return now;
  }
}
