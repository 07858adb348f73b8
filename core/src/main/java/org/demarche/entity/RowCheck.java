package org.demarche.entity;

import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;

/** Tries entries before they are used, so that each malformed one is known and not the first. */
final class RowCheck {

  private final Things things;
  private final Officials officials;

  RowCheck() {
    Entries scratch = new Entries();
    this.things = new Things(scratch, Regions.none(), 1);
    this.officials = new Officials(scratch, new Titles(), 1);
  }

  /**
   * Reads an entry as if it were used.
   *
   * @throws MalformedResourceException when it makes no sense
   */
  void accept(Section section, Row row) {
    if (row.field(0).isEmpty()) {
      throw row.malformed("the first field is empty; name the entry there");
    }
    switch (section) {
      case PEOPLE -> person(row);
      case ORGANISATIONS -> body(row);
      case STATES -> state(row);
      case PLACES -> things.addPlace(row);
      case AGENTS -> things.addAgent(row);
      case TITLES -> {
        // A title has nothing that could be wrong but its columns.
      }
    }
  }

  private void person(Row row) {
    named(row, 1);
    officials.add(row);
  }

  private void body(Row row) {
    named(row, 1);
    things.addBody(row);
  }

  private void state(Row row) {
    named(row, 2);
    things.addState(row);
  }

  private static void named(Row row, int column) {
    if (row.field(column).isEmpty()) {
      throw row.malformed("field " + (column + 1) + " is empty; the name belongs there");
    }
  }
}
