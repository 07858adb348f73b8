package org.demarche.mention;

import java.util.HashSet;
import java.util.Set;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** What offices tell of who holds them: there is one president at a time in a country. */
public final class Offices {

  private final Set<String> single = new HashSet<>();
  private final Set<String> leading = new HashSet<>();

  /** Reads offices.txt. */
  public Offices() {
    for (Row row : Table.read(Offices.class, "offices.txt", 2)) {
      for (String kind : row.list(1)) {
        kind(kind, row).add(row.field(0));
      }
    }
  }

  private Set<String> kind(String name, Row row) {
    return switch (name) {
      case "leading" -> leading;
      case "single" -> single;
      default -> throw row.malformed("a kind is single or leading, not \"" + name + "\"");
    };
  }

  /** Tells whether one person at a time holds the office, so that the day tells who is meant. */
  public boolean isSingle(String role) {
    return single.contains(role);
  }

  /** Tells whether a bare surname rather is that of who holds the office. */
  boolean isLeading(String role) {
    return leading.contains(role);
  }
}
