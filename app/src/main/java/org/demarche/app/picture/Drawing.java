package org.demarche.app.picture;

import java.util.List;

/**
 * A picture as shapes, of which a later one covers an earlier one.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it is, in a few words
 * @param description what it shows, for those who cannot see it
 * @param shapes in order
 */
public record Drawing(int width, int height, String title, String description, List<Shape> shapes) {

  /** Copies the shapes. */
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
