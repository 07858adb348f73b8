package org.demarche.app.view;

import java.util.List;

/** The cells of a table of text: a first column to the left, figures to the right. */
final class Cells {

  private final int first;
  private final int width;

  /** Takes the widths of the first column and of each other one. */
  Cells(int first, int width) {
    this.first = first;
    this.width = width;
  }

  String row(String label, List<String> cells) {
    StringBuilder row = new StringBuilder(label);
    pad(row, first - Columns.of(label));
    for (String cell : cells) {
      pad(row, Math.max(1, width - Columns.of(cell)));
      row.append(cell);
    }
    return row.toString();
  }

  private static void pad(StringBuilder row, int columns) {
    row.append(" ".repeat(Math.max(0, columns)));
  }
}
