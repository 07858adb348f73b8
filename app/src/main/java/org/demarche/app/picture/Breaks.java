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
   * @param marks the height of the signs
   * @param intensity the height of a mean intensity
   * @param count the height of a number of cases in a period
   */
  List<Shape> shapes(double marks, DoubleUnaryOperator intensity, DoubleUnaryOperator count) {
    double days = (double) calendar.span().days() / calendar.size();
    levels(course.intensities(), intensity);
    levels(course.rates(), rate -> count.applyAsDouble(rate * days / DAYS_OF_WEEK));
    if (course.unusual() instanceof Measured.Value<List<Unusual>> value) {
      value.value().forEach(one -> shapes.add(mark(one, marks)));
    }
    return shapes;
  }

  private void levels(Measured<List<Change>> measured, DoubleUnaryOperator height) {
    if (measured instanceof Measured.Value<List<Change>> value && !value.value().isEmpty()) {
      LocalDate start = calendar.span().first();
      double level = value.value().get(0).before();
      for (Change change : value.value()) {
        level(axis.x(start), axis.x(change.period().first()), height.applyAsDouble(level));
        step(axis.x(change.period().first()), height, change);
        start = change.period().first();
        level = change.after();
      }
      level(axis.x(start), axis.right(), height.applyAsDouble(level));
    }
  }

  private void level(double from, double to, double y) {
    shapes.add(new Shape.Line(from, y, to, y, Palette.LEVEL, 1.8, false));
  }

  private void step(double x, DoubleUnaryOperator height, Change change) {
    shapes.add(
        new Shape.Line(
            x,
            height.applyAsDouble(change.before()),
            x,
            height.applyAsDouble(change.after()),
            Palette.LEVEL,
            1.8,
            true));
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
      case MORE_CONFLICT -> mark(Shape.Sign.UP, x, y, Tone.CONFLICT, note);
      case QUIET -> new Shape.Mark(Shape.Sign.RING, x, y, RADIUS, Palette.FAINT, note);
      case FRIENDLIER -> mark(Shape.Sign.DIAMOND, x, y, Tone.COOPERATION, note);
      case HARSHER -> mark(Shape.Sign.DIAMOND, x, y, Tone.CONFLICT, note);
    };
  }

  private static Shape mark(Shape.Sign sign, double x, double y, Tone tone, String note) {
    return new Shape.Mark(sign, x, y, RADIUS, Palette.of(tone, false), note);
  }
}
