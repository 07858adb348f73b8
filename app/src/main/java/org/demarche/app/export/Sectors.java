package org.demarche.app.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** PLOVER's sectors in the words of CAMEO and ICEWS. */
final class Sectors {

  private final Map<String, Sector> sectors = new HashMap<>();

  private enum Kind {
    ROLE,
    FAITH,
    NONE
  }

  private record Sector(Kind kind, String cameo, List<String> icews) {}

  /** Reads sectors.txt. */
  Sectors() {
    for (Row row : Table.read(Sectors.class, "sectors.txt", 4)) {
      Sector sector = new Sector(row.oneOf(Kind.class, 1), row.field(2), row.list(3));
      if (sectors.put(row.field(0), sector) != null) {
        throw row.malformed("the sector stands twice");
      }
    }
  }

  /** Returns CAMEO's role codes, in the order of the sectors. */
  List<String> roles(List<String> codes) {
    return cameo(codes, Kind.ROLE);
  }

  /** Returns CAMEO's codes of religions. */
  List<String> faiths(List<String> codes) {
    return cameo(codes, Kind.FAITH);
  }

  private List<String> cameo(List<String> codes, Kind kind) {
    return known(codes)
        .filter(sector -> sector.kind() == kind)
        .map(Sector::cameo)
        .distinct()
        .toList();
  }

  /** Returns the sectors of ICEWS. */
  List<String> icews(List<String> codes) {
    return known(codes).flatMap(sector -> sector.icews().stream()).distinct().toList();
  }

  private Stream<Sector> known(List<String> codes) {
    return codes.stream().flatMap(code -> Stream.ofNullable(sectors.get(code)));
  }
}
