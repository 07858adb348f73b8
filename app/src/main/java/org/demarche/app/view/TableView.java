package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import org.demarche.app.terminal.Terminal;

/** Shows rows as a table that fits the width of the screen; what is too long is cut with a sign. */
public final class TableView<T> {

  /** A file or a pipe takes lines of any length, and what is cut off cannot be looked up there. */
  private static final int UNBOUNDED = 1 << 20;

  private static final String GAP = "  ";

  private final Terminal screen;
  private final Signs signs;
  private final List<Column<T>> columns;

  /** Makes a view of some columns. */
  public TableView(Terminal screen, List<Column<T>> columns) {
    this.screen = screen;
    this.signs = new Signs(screen.unicode());
    this.columns = List.copyOf(columns);
  }

  /** Returns the lines of the table, the headings first. */
  public List<String> lines(List<T> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(Column::heading).toList());
    for (T row : rows) {
      cells.add(columns.stream().map(column -> shown(column.cell().apply(row))).toList());
    }
    int[] widths = widths(cells);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String line = line(cells.get(i), widths);
      lines.add(i == 0 && screen.colour() ? Style.STRONG.coloured(line) : line);
    }
    return lines;
  }

  private String shown(String cell) {
    return signs.shown(cell.replaceAll("\\s+", " ").strip());
  }

  private int[] widths(List<List<String>> cells) {
    int[] widths = new int[columns.size()];
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    int room = (screen.present() ? screen.width() : UNBOUNDED) - GAP.length() * (widths.length - 1);
    for (int over = sum(widths) - room; over > 0; over--) {
      int widest = widest(widths);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }

  /** Returns the widest column that may still be made narrower, -1 when there is none. */
  private int widest(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      int least = columns.get(i).least();
      if (least > 0 && widths[i] > least && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i), widths[i]);
      line.append(i == 0 ? "" : GAP).append(cell);
      line.append(" ".repeat(widths[i] - Columns.of(cell)));
    }
    return line.toString().stripTrailing();
  }

  private String cut(String cell, int width) {
    if (Columns.of(cell) <= width) {
      return cell;
    }
    StringBuilder kept = new StringBuilder();
    int used = Columns.of(signs.gap());
    for (int codePoint : cell.codePoints().toArray()) {
      used += Columns.of(codePoint);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(codePoint);
    }
    return kept.toString().stripTrailing() + signs.gap();
  }
}
