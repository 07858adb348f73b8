package org.demarche.app.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The bodies for which other formats have codes of their own. */
final class Groups {

  private final Map<String, Group> groups = new HashMap<>();

  /**
   * A body.
   *
   * @param cameo its whole actor code
   * @param gdelt its code as a known group of GDELT
   * @param plover its country in PLOVER, "" when that is the record's
   */
  record Group(String cameo, String gdelt, String plover) {}

  /** Reads groups.txt. */
  Groups() {
    for (Row row : Table.read(Groups.class, "groups.txt", 4)) {
      Group group = new Group(row.field(1), row.field(2), row.field(3));
      if (group.cameo().length() % ActorCode.PART != 0) {
        throw row.malformed("a code consists of groups of three letters: " + group.cameo());
      }
      if (groups.put(row.field(0), group) != null) {
        throw row.malformed("the entity stands twice");
      }
    }
  }

  /** Returns the body with the id of an entity. */
  Optional<Group> of(String entity) {
    return Optional.ofNullable(groups.get(entity));
  }
}
