package org.demarche.app.picture;

import java.util.List;

/** Where the corners of a sign are. */
final class Corners {

  /** A corner, in pixels. */
  record Point(double x, double y) {}

  private Corners() {}

  static List<Point> of(Shape.Mark mark) {
    return switch (mark.sign()) {
      case UP -> List.of(at(mark, 0, -1), at(mark, 1, 0.8), at(mark, -1, 0.8));
      case DOWN -> List.of(at(mark, 0, 1), at(mark, 1, -0.8), at(mark, -1, -0.8));
      case DIAMOND, RING ->
          List.of(at(mark, 0, -1), at(mark, 1, 0), at(mark, 0, 1), at(mark, -1, 0));
    };
  }

  private static Point at(Shape.Mark mark, double right, double down) {
    return new Point(mark.x() + right * mark.radius(), mark.y() + down * mark.radius());
  }
}
