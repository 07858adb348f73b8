package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Section;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** What the groups of CAMEO's actor codes mean. */
final class CodeTable {

  /** How many letters a group has. */
  static final int GROUP = 3;

  private final Set<String> states = new HashSet<>();
  private final Map<String, Row> first = new HashMap<>();
  private final Map<String, Row> later = new HashMap<>();

  CodeTable() {
    for (Row row : Table.read(CodeTable.class, "codes.txt", 4)) {
      place(row).put(row.field(1), row);
    }
    for (Row row : Table.read(Gazetteer.class, "states.txt", Section.STATES.columns())) {
      states.add(row.field(1));
    }
  }

  private Map<String, Row> place(Row row) {
    return switch (row.field(0)) {
      case "first" -> first;
      case "later" -> later;
      default -> throw row.malformed("a place is first or later, not \"" + row.field(0) + "\"");
    };
  }

  /** Returns the groups of a code in capitals, the last one shorter where letters are missing. */
  static List<String> groups(String code) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < code.length(); i += GROUP) {
      groups.add(code.substring(i, Math.min(code.length(), i + GROUP)));
    }
    return groups;
  }

  /** Returns the country, or kind of body, that a code begins with. */
  Optional<String> country(String group) {
    if (first.containsKey(group)) {
      return Optional.of(first.get(group).field(2));
    }
    return states.contains(group) ? Optional.of(group) : Optional.empty();
  }

  /** Returns the sectors that a code tells by its first group. */
  List<String> firstSectors(String group) {
    return first.containsKey(group) ? first.get(group).list(3) : List.of();
  }

  /** Returns the sectors that a group tells behind the first one, or in the code of an agent. */
  List<String> laterSectors(String group) {
    return later.containsKey(group) ? later.get(group).list(3) : List.of();
  }

  /** Tells whether a country is one that has a government. */
  boolean isState(String country) {
    return states.contains(country);
  }
}
