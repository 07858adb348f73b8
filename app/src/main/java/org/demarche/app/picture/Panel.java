package org.demarche.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.app.relation.Calendar;
import org.demarche.app.relation.Course;
import org.demarche.app.relation.Period;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Tally;
import org.demarche.app.relation.Tone;
import org.demarche.app.view.Counted;

/** Draws one direction: marks above, then mean intensities around 0, then numbers of cases. */
final class Panel {

  /** With fewer cases than this a bar is light. */
  static final int THIN = 3;

  private static final double STRONGEST = 10;
  private static final double TONES = 33;
  private static final double INTENSITY = 42;
  private static final double INTENSITY_HEIGHT = 136;
  private static final double NUMBERS = 189;
  private static final double COUNTS = 199;
  private static final double COUNTS_HEIGHT = 48;
  private static final double WIDEST_GAP = 1.5;
  private static final double SIZE = 11;

  private final Relation relation;
  private final Course course;
  private final DateAxis axis;
  private final double top;
  private final int most;
  private final List<Shape> shapes = new ArrayList<>();

  Panel(Relation relation, Course course, DateAxis axis, double top, int most) {
    this.relation = relation;
    this.course = course;
    this.axis = axis;
    this.top = top;
    this.most = Math.max(1, most);
  }

  List<Shape> shapes(String title) {
    label(axis.left(), top + 16, title, 13, Shape.Anchor.START, Palette.INK, true);
    shapes.addAll(new DateScale(axis).lines(intensity(STRONGEST), top + COUNTS + COUNTS_HEIGHT));
    scales();
    Calendar calendar = relation.calendar();
    for (int i = 0; i < calendar.size(); i++) {
      bars(calendar.period(i), calendar.name(i), course.periods().get(i));
    }
    line(intensity(0), Palette.AXIS);
    line(count(0), Palette.AXIS);
    shapes.addAll(
        new Breaks(course, relation.calendar(), axis)
            .shapes(top + TONES, top + NUMBERS, this::intensity, this::count));
    return shapes;
  }

  private double intensity(double value) {
    return top + INTENSITY + INTENSITY_HEIGHT * (STRONGEST - value) / (2 * STRONGEST);
  }

  private double count(double cases) {
    return top + COUNTS + COUNTS_HEIGHT * (1 - Math.min(most, cases) / most);
  }

  private void scales() {
    for (int value = -10; value <= 10; value += 5) {
      line(intensity(value), Palette.RULE);
      label(
          axis.left() - 8,
          intensity(value) + 4,
          value > 0 ? "+" + value : Integer.toString(value),
          SIZE,
          Shape.Anchor.END,
          Palette.FAINT,
          false);
    }
    line(count(most), Palette.RULE);
    label(axis.left() - 8, count(0) + 3, "0", SIZE, Shape.Anchor.END, Palette.FAINT, false);
    String highest = Integer.toString(most);
    label(axis.left() - 8, count(most) + 5, highest, SIZE, Shape.Anchor.END, Palette.FAINT, false);
    turned(intensity(0), "mean intensity");
    turned(count(most / 2.0), "cases");
  }

  private void bars(Period period, String name, Tally tally) {
    if (tally.cases() == 0) {
      return;
    }
    double left = axis.x(period.first());
    double width = axis.end(period.last()) - left;
    double gap = Math.min(WIDEST_GAP, width / 4);
    double mean = tally.mean().orElse(0);
    boolean thin = tally.cases() < THIN;
    String note =
        String.format(
            Locale.ROOT,
            "%s: %s, mean intensity %.1f",
            name,
            new Counted(tally.cases(), "case").text(),
            mean);
    // A mean of 0 still has to be seen.
    double height = Math.max(1.5, Math.abs(intensity(0) - intensity(mean)));
    shapes.add(
        new Shape.Box(
            left + gap / 2,
            mean < 0 ? intensity(0) : intensity(0) - height,
            width - gap,
            height,
            colour(mean, thin),
            note));
    shapes.add(
        new Shape.Box(
            left + gap / 2,
            count(tally.cases()),
            width - gap,
            count(0) - count(tally.cases()),
            thin ? Palette.THIN_COUNT : Palette.COUNT,
            note));
  }

  /** A mean of 0 is neither. */
  private static String colour(double mean, boolean thin) {
    if (mean == 0) {
      return thin ? Palette.THIN_COUNT : Palette.COUNT;
    }
    return Palette.of(mean < 0 ? Tone.CONFLICT : Tone.COOPERATION, thin);
  }

  private void line(double y, String colour) {
    shapes.add(new Shape.Line(axis.left(), y, axis.right(), y, colour, 1, false));
  }

  private void label(
      double x,
      double y,
      String text,
      double size,
      Shape.Anchor anchor,
      String colour,
      boolean bold) {
    shapes.add(new Shape.Label(x, y, text, size, anchor, colour, bold, false));
  }

  private void turned(double y, String text) {
    shapes.add(new Shape.Label(22, y, text, SIZE, Shape.Anchor.MIDDLE, Palette.FAINT, false, true));
  }
}
