package org.demarche.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The codes of states and territories by their names: "Ivory Coast" is CIV. */
public final class StateCodes {

  private static final int OTHERS = 3;

  private final Map<String, String> codes = new HashMap<>();

  /** Reads the built-in dictionary. */
  public StateCodes() {
    for (Row row : Table.read(StateCodes.class, "states.txt", Section.STATES.columns())) {
      String code = row.field(1);
      if (!code.startsWith("[")) {
        codes.putIfAbsent(key(row.field(2)), code);
        row.list(OTHERS).forEach(name -> codes.putIfAbsent(key(name), code));
      }
    }
  }

  /** Returns the code of a name, with or without an article. */
  public Optional<String> of(String name) {
    return Optional.ofNullable(codes.get(key(name)));
  }

  private static String key(String name) {
    String folded = Folding.fold(name);
    return folded.startsWith("The ") || folded.startsWith("the ") ? folded.substring(4) : folded;
  }
}
