package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.app.evaluation.Confusion;

/**
 * Sets a confusion as a table of at most 100 columns: what is right in rows, what was told in
 * columns.
 */
final class ConfusionTable {

  private static final int HEADING = 4;
  private static final String CORNER = "right, told";

  private final Confusion confusion;

  ConfusionTable(Confusion confusion) {
    this.confusion = confusion;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(label(CORNER));
    for (String told : confusion.labels()) {
      head.append(cell(told.substring(0, Math.min(HEADING, told.length()))));
    }
    lines.add(head.toString());
    for (String right : confusion.labels()) {
      StringBuilder line = new StringBuilder(label(right));
      for (String told : confusion.labels()) {
        int count = confusion.count(right, told);
        line.append(cell(count == 0 ? "." : String.valueOf(count)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String label(String label) {
    return String.format(Locale.ROOT, "%-11s", label);
  }

  private static String cell(String text) {
    return String.format(Locale.ROOT, " %4s", text);
  }
}
