package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Period;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Which office leads a state: "the Japanese leader" is its prime minister. */
final class Governments {

  private record Lead(String office, Period period) {}

  private final Map<String, List<Lead>> leads = new HashMap<>();

  private final Set<String> majors = new HashSet<>();

  Governments() {
    Table.read(Governments.class, "majors.txt", 1).forEach(row -> majors.add(row.field(0)));
    for (Row row : Table.read(Governments.class, "governments.txt", 3)) {
      leads
          .computeIfAbsent(row.field(0), key -> new ArrayList<>(1))
          .add(new Lead(row.field(1), Period.parse(row.field(2), row)));
    }
  }

  /** Returns the office of who is called the leader of the state on the day. */
  Optional<String> leader(String country, LocalDate day) {
    return leads.getOrDefault(country, List.of()).stream()
        .filter(lead -> lead.period().includes(day))
        .map(Lead::office)
        .findFirst();
  }

  /** Tells whether reports call the leader of the state by a mere surname. */
  boolean isMajor(String country) {
    return majors.contains(country);
  }
}
