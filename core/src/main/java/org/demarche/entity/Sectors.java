package org.demarche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.resource.Row;

/** The codes of sectors that records have: PLOVER's, and those for bodies and beliefs. */
final class Sectors {

  private static final Set<String> KNOWN =
      Set.of(
          "AGR", "BUS", "CHR", "COP", "CRM", "CVL", "EDU", "ELI", "ETH", "GOV", "IGO", "JEW", "JRN",
          "JUD", "LAB", "LEG", "MED", "MIL", "MOS", "NGO", "OPP", "PRE", "PRM", "PTY", "REB", "REF",
          "REL", "SOC", "SPY", "UAF", "UNK");

  private Sectors() {}

  /** Says which codes of an entry are none, likely a slip of the pen. */
  static Optional<String> unknown(Section section, Row row) {
    List<String> unknown = new ArrayList<>();
    switch (section) {
      case ORGANISATIONS -> unknown.addAll(row.list(4));
      case AGENTS, TITLES -> unknown.addAll(row.list(2));
      default -> {
        // The other entries have no sectors.
      }
    }
    unknown.removeAll(KNOWN);
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of("no sector of PLOVER: " + String.join(", ", unknown));
  }
}
