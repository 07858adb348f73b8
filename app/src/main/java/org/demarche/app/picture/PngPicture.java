package org.demarche.app.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** Writes a drawing as PNG, with two dots for each pixel so that print is sharp. */
public final class PngPicture {

  private static final int DOTS = 2;

  /**
   * Writes the drawing.
   *
   * @throws IOException if the stream cannot take it, or Java has no font to write with
   */
  public void write(Drawing drawing, OutputStream out) throws IOException {
    BufferedImage image =
        new BufferedImage(
            drawing.width() * DOTS, drawing.height() * DOTS, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      prepare(graphics, drawing);
      drawing.shapes().forEach(shape -> draw(graphics, shape));
    } catch (RuntimeException | LinkageError | InternalError noFonts) {
      // Java without fontconfig fails in one of several ways once a text is drawn.
      throw new IOException(
          "Java finds no fonts to write with; install fontconfig and a font, or write a .svg",
          noFonts);
    } finally {
      graphics.dispose();
    }
    ImageIO.write(image, "png", out);
  }

  private static void prepare(Graphics2D graphics, Drawing drawing) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(DOTS, DOTS);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, drawing.width(), drawing.height());
  }

  private static void draw(Graphics2D graphics, Shape shape) {
    if (shape instanceof Shape.Box box) {
      graphics.setColor(Color.decode(box.colour()));
      graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    } else if (shape instanceof Shape.Line line) {
      graphics.setColor(Color.decode(line.colour()));
      graphics.setStroke(stroke(line));
      graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    } else if (shape instanceof Shape.Mark mark) {
      mark(graphics, mark);
    } else if (shape instanceof Shape.Label label) {
      label(graphics, label);
    }
  }

  private static BasicStroke stroke(Shape.Line line) {
    float width = (float) line.width();
    return line.dashed()
        ? new BasicStroke(
            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  private static void mark(Graphics2D graphics, Shape.Mark mark) {
    graphics.setColor(Color.decode(mark.colour()));
    double r = mark.radius();
    if (mark.sign() == Shape.Sign.RING) {
      graphics.setStroke(new BasicStroke(1.5f));
      graphics.draw(new Ellipse2D.Double(mark.x() - r, mark.y() - r, 2 * r, 2 * r));
      return;
    }
    Path2D.Double path = new Path2D.Double();
    for (Corners.Point point : Corners.of(mark)) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(point.x(), point.y());
      } else {
        path.lineTo(point.x(), point.y());
      }
    }
    path.closePath();
    graphics.fill(path);
  }

  private static void label(Graphics2D graphics, Shape.Label label) {
    graphics.setColor(Color.decode(label.colour()));
    int style = label.bold() ? Font.BOLD : Font.PLAIN;
    graphics.setFont(new Font(Font.SANS_SERIF, style, 1).deriveFont((float) label.size()));
    double width = graphics.getFontMetrics().getStringBounds(label.text(), graphics).getWidth();
    double shift =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    var before = graphics.getTransform();
    graphics.translate(label.x(), label.y());
    if (label.turned()) {
      graphics.rotate(-Math.PI / 2);
    }
    graphics.drawString(label.text(), (float) shift, 0);
    graphics.setTransform(before);
  }
}
