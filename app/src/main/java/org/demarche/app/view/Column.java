package org.demarche.app.view;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param heading what stands above it
 * @param least how many columns of the screen it keeps when there is little room; 0 when it is
 *     never made narrower
 * @param cell what a row has in it
 */
public record Column<T>(String heading, int least, Function<T, String> cell) {

  /** Returns a column that is never made narrower. */
  public static <T> Column<T> fixed(String heading, Function<T, String> cell) {
    return new Column<>(heading, 0, cell);
  }
}
