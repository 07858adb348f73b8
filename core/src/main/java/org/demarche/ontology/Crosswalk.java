package org.demarche.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The codes of CAMEO and the acts of PLOVER 2.0, from one to the other and back. */
public final class Crosswalk {

  private static final String NONE = "NONE";

  private final Map<String, Code> codes = new LinkedHashMap<>();

  /** Reads cameo.txt; every act and context in it must be one that is known. */
  public Crosswalk(Acts acts, Contexts contexts) {
    for (Row row : Table.read(Crosswalk.class, "cameo.txt", 5)) {
      Code code = code(row, acts);
      if (code.category().isPresent() && !acts.knows(code.category().get(), code.mode())) {
        throw row.malformed("no act of PLOVER: " + row.field(1));
      }
      for (String context : code.contexts()) {
        if (contexts.description(context).isEmpty()) {
          throw row.malformed("no context of PLOVER: " + context);
        }
      }
      if (codes.put(code.code(), code) != null) {
        throw row.malformed("the code stands twice");
      }
    }
  }

  private static Code code(Row row, Acts acts) {
    String act = row.field(1);
    int slash = act.indexOf('/');
    Optional<String> category =
        act.equals(NONE)
            ? Optional.empty()
            : Optional.of(slash < 0 ? act : act.substring(0, slash));
    Optional<String> mode = slash < 0 ? Optional.empty() : Optional.of(act.substring(slash + 1));
    return new Code(
        row.field(0),
        category,
        mode,
        row.commas(2),
        acts.goldstein(row.field(0)),
        row.field(3),
        row.field(4));
  }

  /** Returns all codes, ascending. */
  public List<Code> all() {
    return List.copyOf(codes.values());
  }

  /** Returns the code of these digits. */
  public Optional<Code> code(String digits) {
    return Optional.ofNullable(codes.get(digits));
  }

  /** Returns the codes that an act of PLOVER may have in CAMEO, ascending. */
  public List<Code> codes(String category, Optional<String> mode) {
    List<Code> found = new ArrayList<>();
    for (Code code : codes.values()) {
      if (code.category().filter(category::equals).isPresent() && code.mode().equals(mode)) {
        found.add(code);
      }
    }
    return found;
  }
}
