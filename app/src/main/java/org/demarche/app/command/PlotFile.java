package org.demarche.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.demarche.app.output.WholeFile;
import org.demarche.app.picture.Drawing;
import org.demarche.app.picture.PngPicture;
import org.demarche.app.picture.RelationPicture;
import org.demarche.app.picture.SvgPicture;
import org.demarche.app.relation.Relation;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The file that a picture goes into.
 *
 * @param file its path
 * @param png whether it is PNG, else SVG
 */
record PlotFile(Path file, boolean png) {

  /**
   * Takes a file whose name says what it is.
   *
   * @throws ParameterException if it does not, or the file cannot be there
   */
  static PlotFile of(Path file, CommandLine command) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".svg") && !name.endsWith(".png")) {
      throw new ParameterException(
          command, "--plot takes a file that ends in .svg or .png, not \"" + file + "\"");
    }
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new ParameterException(
          command, "--plot " + file + ": its directory does not exist; make it first");
    }
    return new PlotFile(file, name.endsWith(".png"));
  }

  void write(Relation relation, UnaryOperator<String> names) throws IOException {
    Drawing drawing = new RelationPicture(names).drawing(relation);
    try (WholeFile whole = new WholeFile(file)) {
      if (png) {
        System.setProperty("java.awt.headless", "true");
        new PngPicture().write(drawing, whole.stream());
      } else {
        OutputStream out = whole.stream();
        out.write(new SvgPicture().text(drawing).getBytes(StandardCharsets.UTF_8));
      }
      whole.keep();
    }
  }
}
