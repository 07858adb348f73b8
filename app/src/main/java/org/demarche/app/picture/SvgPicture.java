package org.demarche.app.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a drawing as SVG 1.1 with a title and description that screen readers tell. */
public final class SvgPicture {

  private static final String FONT = "DejaVu Sans, Verdana, Arial, sans-serif";

  /** Returns the drawing as text in UTF-8. */
  public String text(Drawing drawing) {
    StringBuilder svg = new StringBuilder();
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\"")
        .append(" aria-labelledby=\"title description\"")
        .append(number("width", drawing.width()))
        .append(number("height", drawing.height()))
        .append(text("viewBox", "0 0 " + drawing.width() + " " + drawing.height()))
        .append(text("font-family", FONT))
        .append(">\n<title id=\"title\">")
        .append(escaped(drawing.title()))
        .append("</title>\n<desc id=\"description\">")
        .append(escaped(drawing.description()))
        .append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    drawing.shapes().forEach(shape -> svg.append(shape(shape)).append('\n'));
    return svg.append("</svg>\n").toString();
  }

  private static String shape(Shape shape) {
    if (shape instanceof Shape.Box box) {
      return box(box);
    } else if (shape instanceof Shape.Line line) {
      return line(line);
    } else if (shape instanceof Shape.Mark mark) {
      return mark(mark);
    }
    return label((Shape.Label) shape);
  }

  private static String box(Shape.Box box) {
    return element(
        "rect",
        number("x", box.x())
            + number("y", box.y())
            + number("width", box.width())
            + number("height", box.height())
            + text("fill", box.colour()),
        box.note());
  }

  private static String line(Shape.Line line) {
    return element(
        "line",
        number("x1", line.x1())
            + number("y1", line.y1())
            + number("x2", line.x2())
            + number("y2", line.y2())
            + text("stroke", line.colour())
            + number("stroke-width", line.width())
            + (line.dashed() ? text("stroke-dasharray", "4 3") : ""),
        "");
  }

  private static String mark(Shape.Mark mark) {
    if (mark.sign() == Shape.Sign.RING) {
      return element(
          "circle",
          number("cx", mark.x())
              + number("cy", mark.y())
              + number("r", mark.radius())
              + text("fill", "none")
              + text("stroke", mark.colour())
              + number("stroke-width", 1.5),
          mark.note());
    }
    String points =
        Corners.of(mark).stream()
            .map(point -> decimal(point.x()) + "," + decimal(point.y()))
            .collect(Collectors.joining(" "));
    return element("polygon", text("points", points) + text("fill", mark.colour()), mark.note());
  }

  private static String label(Shape.Label label) {
    String turned =
        label.turned()
            ? text("transform", "rotate(-90 " + decimal(label.x()) + " " + decimal(label.y()) + ")")
            : "";
    return "<text"
        + number("x", label.x())
        + number("y", label.y())
        + number("font-size", label.size())
        + text("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT))
        + text("fill", label.colour())
        + (label.bold() ? text("font-weight", "bold") : "")
        + turned
        + ">"
        + escaped(label.text())
        + "</text>";
  }

  private static String element(String name, String attributes, String note) {
    return note.isEmpty()
        ? "<" + name + attributes + "/>"
        : "<" + name + attributes + "><title>" + escaped(note) + "</title></" + name + ">";
  }

  private static String number(String name, double value) {
    return text(name, decimal(value));
  }

  private static String text(String name, String value) {
    return " " + name + "=\"" + escaped(value) + "\"";
  }

  private static String decimal(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    List<String> parts = List.of(text.split("\\.", -1));
    String rest = parts.get(1).replaceAll("0+$", "");
    return rest.isEmpty() ? parts.get(0) : parts.get(0) + "." + rest;
  }

  /** XML 1.0 has no control characters, not even escaped. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
