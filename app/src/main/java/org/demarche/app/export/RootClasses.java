package org.demarche.app.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The classes into which data sets put the roots of CAMEO. */
final class RootClasses {

  private static final Classes UNKNOWN = new Classes("", "");

  private final Map<String, Classes> roots = new HashMap<>();

  private record Classes(String quad, String penta) {}

  /** Reads roots.txt. */
  RootClasses() {
    for (Row row : Table.read(RootClasses.class, "roots.txt", 3)) {
      if (roots.put(row.field(0), new Classes(row.field(1), row.field(2))) != null) {
        throw row.malformed("the root stands twice");
      }
    }
  }

  /** Returns GDELT's class, 1 to 4. */
  String quad(CameoCode code) {
    return of(code).quad();
  }

  /** Returns Phoenix's class, 0 to 4. */
  String penta(CameoCode code) {
    return of(code).penta();
  }

  private Classes of(CameoCode code) {
    return Optional.ofNullable(roots.get(code.root())).orElse(UNKNOWN);
  }
}
