package org.demarche.app.question;

import java.util.List;

/**
 * A row that a statement gives.
 *
 * @param fields its columns
 */
public record SqlRow(List<Field> fields) implements Listed {

  /** Copies the list. */
  public SqlRow {
    fields = List.copyOf(fields);
  }
}
