package org.demarche.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.demarche.app.relation.Calendar;
import org.demarche.app.relation.Change;
import org.demarche.app.relation.Course;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Tone;
import org.demarche.app.relation.Unusual;

/** Draws the levels between changes, and signs for unusual periods. */
final class Breaks {

  private static final double RADIUS = 4.5;
  private static final double DAYS_OF_WEEK = 7;
  private static final double SIZE = 10;
  private static final double LETTER = 6.2;

  private final Course course;
  private final Calendar calendar;
  private final DateAxis axis;
  private final List<Shape> shapes = new ArrayList<>();

  Breaks(Course course, Calendar calendar, DateAxis axis) {
    this.course = course;
    this.calendar = calendar;
    this.axis = axis;
  }

  /**
   * Returns what is drawn.
   *
   * @param tones the height of the signs for unusual intensities
   * @param numbers the height of the signs for unusual numbers
   * @param intensity the height of a mean intensity
   * @param count the height of a number of cases in a period
   */
  List<Shape> shapes(
      double tones, double numbers, DoubleUnaryOperator intensity, DoubleUnaryOperator count) {
    double weeks = calendar.span().days() / DAYS_OF_WEEK / calendar.size();
    levels(course.intensities(), intensity, 1);
    levels(course.rates(), count, weeks);
    if (course.unusual() instanceof Measured.Value<List<Unusual>> value) {
      value
          .value()
          .forEach(one -> shapes.add(mark(one, one.kind().ofIntensity() ? tones : numbers)));
    }
    return shapes;
  }

  /** Levels are drawn in the unit of the axis, of which a level has so many. */
  private void levels(Measured<List<Change>> measured, DoubleUnaryOperator height, double units) {
    if (measured instanceof Measured.Value<List<Change>> value && !value.value().isEmpty()) {
      LocalDate start = calendar.span().first();
      double level = value.value().get(0).before() * units;
      for (Change change : value.value()) {
        double x = axis.x(change.period().first());
        double next = change.after() * units;
        level(axis.x(start), x, height.applyAsDouble(level), level);
        line(x, height.applyAsDouble(level), x, height.applyAsDouble(next), true);
        start = change.period().first();
        level = next;
      }
      level(axis.x(start), axis.right(), height.applyAsDouble(level), level);
    }
  }

  private void level(double from, double to, double y, double level) {
    line(from, y, to, y, false);
    String text = String.format(Locale.ROOT, "%.1f", level);
    double width = LETTER * text.length() + 1;
    shapes.add(new Shape.Box(from + 3, y - SIZE - 2, width, SIZE, "#ffffff", ""));
    shapes.add(
        new Shape.Label(
            from + 4, y - 3.5, text, SIZE, Shape.Anchor.START, Palette.LEVEL, true, false));
  }

  private void line(double x1, double y1, double x2, double y2, boolean dashed) {
    shapes.add(new Shape.Line(x1, y1, x2, y2, Palette.LEVEL, 1.8, dashed));
  }

  private Shape mark(Unusual one, double y) {
    double x = (axis.x(one.period().first()) + axis.end(one.period().last())) / 2;
    String note =
        String.format(
            Locale.ROOT,
            "%s %s: %.1f, usual %.1f (n %d)",
            one.name(),
            one.kind().word(),
            one.value(),
            one.expected(),
            one.cases());
    return switch (one.kind()) {
      case MORE_COOPERATION -> mark(Shape.Sign.UP, x, y, Tone.COOPERATION, note);
      case MORE_CONFLICT -> mark(Shape.Sign.DOWN, x, y, Tone.CONFLICT, note);
      case QUIET -> new Shape.Mark(Shape.Sign.RING, x, y, RADIUS, Palette.FAINT, note);
      case FRIENDLIER -> mark(Shape.Sign.DIAMOND, x, y, Tone.COOPERATION, note);
      case HARSHER -> mark(Shape.Sign.DIAMOND, x, y, Tone.CONFLICT, note);
    };
  }

  private static Shape mark(Shape.Sign sign, double x, double y, Tone tone, String note) {
    return new Shape.Mark(sign, x, y, RADIUS, Palette.of(tone, false), note);
  }
}
