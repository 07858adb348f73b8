package org.demarche.app.picture;

import java.util.ArrayList;
import java.util.List;

/** Draws the dates below and the lines that lead up from them. */
final class DateScale {

  private static final double SIZE = 11;

  private final DateAxis axis;

  DateScale(DateAxis axis) {
    this.axis = axis;
  }

  /** Returns the lines between two heights. */
  List<Shape> lines(double top, double bottom) {
    List<Shape> lines = new ArrayList<>();
    for (DateAxis.Tick tick : axis.ticks()) {
      double x = axis.x(tick.day());
      lines.add(new Shape.Line(x, top, x, bottom, Palette.RULE, 1, false));
    }
    return lines;
  }

  /** Returns the names of the dates below a height. */
  List<Shape> labels(double top) {
    List<Shape> labels = new ArrayList<>();
    for (DateAxis.Tick tick : axis.ticks()) {
      double x = axis.x(tick.day());
      labels.add(new Shape.Line(x, top - 8, x, top - 3, Palette.AXIS, 1, false));
      labels.add(text(x, top + 9, tick.text()));
      if (!tick.year().isEmpty()) {
        labels.add(text(x, top + 23, tick.year()));
      }
    }
    return labels;
  }

  private static Shape text(double x, double y, String text) {
    return new Shape.Label(x, y, text, SIZE, Shape.Anchor.MIDDLE, Palette.FAINT, false, false);
  }
}
