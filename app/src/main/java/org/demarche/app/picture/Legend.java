package org.demarche.app.picture;

import java.util.ArrayList;
import java.util.List;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.Tone;

/** Draws what the colours and signs mean. */
final class Legend {

  private static final double SIZE = 11;
  private static final double BASE = 4;
  private static final double LINE = 19;

  private final String periods;
  private final List<Shape> shapes = new ArrayList<>();

  Legend(Relation relation) {
    this.periods = relation.calendar().grain().coarse().word();
  }

  List<Shape> shapes(double left, double top) {
    box(left, top, Palette.of(Tone.COOPERATION, false), "cooperative");
    box(left + 110, top, Palette.of(Tone.CONFLICT, false), "conflictual");
    box(left + 212, top, Palette.COUNT, "number of cases");
    box(left + 344, top, Palette.of(Tone.COOPERATION, true), "");
    box(left + 358, top, Palette.of(Tone.CONFLICT, true), "");
    box(left + 372, top, Palette.THIN_COUNT, "lighter: fewer than " + Panel.THIN + " cases");
    shapes.add(new Shape.Line(left + 560, top, left + 584, top, Palette.LEVEL, 1.8, false));
    text(left + 590, top, "level before and after a lasting change");
    double below = top + LINE;
    text(left, below, "Unusual " + periods + "s against the time before:");
    mark(Shape.Sign.UP, left + 252, below, Tone.COOPERATION, "many cooperative cases");
    mark(Shape.Sign.DOWN, left + 412, below, Tone.CONFLICT, "many conflictual cases");
    shapes.add(new Shape.Mark(Shape.Sign.RING, left + 572, below, 4.5, Palette.FAINT, ""));
    text(left + 581, below, "few cases");
    mark(Shape.Sign.DIAMOND, left + 656, below, Tone.COOPERATION, "friendlier");
    mark(Shape.Sign.DIAMOND, left + 738, below, Tone.CONFLICT, "harsher");
    text(
        left,
        below + LINE,
        "Cases, not reports. Intensity: PLOVER 2.0, -10 to +10. Demarche; definitions in"
            + " docs/relations.md.");
    return shapes;
  }

  private void box(double x, double y, String colour, String text) {
    shapes.add(new Shape.Box(x, y - 5, 11, 10, colour, ""));
    text(x + 16, y, text);
  }

  private void mark(Shape.Sign sign, double x, double y, Tone tone, String text) {
    shapes.add(new Shape.Mark(sign, x, y, 4.5, Palette.of(tone, false), ""));
    text(x + 9, y, text);
  }

  private void text(double x, double y, String text) {
    if (!text.isEmpty()) {
      shapes.add(
          new Shape.Label(
              x, y + BASE, text, SIZE, Shape.Anchor.START, Palette.FAINT, false, false));
    }
  }
}
