package org.demarche.app.export;

import java.util.HashMap;
import java.util.Map;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The names of CAMEO's codes in ICEWS. */
final class CameoNames {

  private final Map<String, String> names = new HashMap<>();

  /** Reads cameo-names.txt. */
  CameoNames() {
    for (Row row : Table.read(CameoNames.class, "cameo-names.txt", 2)) {
      if (names.put(row.field(0), row.field(1)) != null) {
        throw row.malformed("the code stands twice");
      }
    }
  }

  /** Returns the name of a code, "" for one that has none. */
  String of(CameoCode code) {
    return names.getOrDefault(code.digits(), "");
  }
}
