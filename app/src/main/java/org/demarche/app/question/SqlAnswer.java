package org.demarche.app.question;

import java.util.List;

/**
 * What a statement gives.
 *
 * @param columns their names
 * @param rows at most as many as were wanted
 * @param more whether there are more
 */
public record SqlAnswer(List<String> columns, List<SqlRow> rows, boolean more) {

  /** Copies the lists. */
  public SqlAnswer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
