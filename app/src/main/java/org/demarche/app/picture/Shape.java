package org.demarche.app.picture;

/** Something drawn, in pixels from the upper left; colours are "#rrggbb". */
public sealed interface Shape {

  /**
   * A filled rectangle.
   *
   * @param note what it tells, may be empty
   */
  record Box(double x, double y, double width, double height, String colour, String note)
      implements Shape {}

  /** A straight line. */
  record Line(
      double x1, double y1, double x2, double y2, String colour, double width, boolean dashed)
      implements Shape {}

  /**
   * A small sign around its middle.
   *
   * @param sign which one
   * @param radius from the middle to its ends
   * @param note what it tells, may be empty
   */
  record Mark(Sign sign, double x, double y, double radius, String colour, String note)
      implements Shape {}

  /**
   * A line of text.
   *
   * @param x where the anchor is
   * @param y the base line
   * @param size the height of the type
   * @param turned whether it reads upwards
   */
  record Label(
      double x,
      double y,
      String text,
      double size,
      Anchor anchor,
      String colour,
      boolean bold,
      boolean turned)
      implements Shape {}

  /** The signs there are. */
  enum Sign {
    /** A triangle that stands on its base. */
    UP,
    /** A triangle that stands on its point. */
    DOWN,
    /** A square on its point. */
    DIAMOND,
    /** A circle with nothing in it. */
    RING
  }

  /** Which end of a text is where it is put. */
  enum Anchor {
    /** Its beginning. */
    START,
    /** Its middle. */
    MIDDLE,
    /** Its end. */
    END
  }
}
