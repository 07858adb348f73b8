package org.demarche.bench.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.app.output.WholeFile;

/** A document with a place for figures, between two comments. */
final class Document {

  private static final String BEGIN = "<!-- begin of figures: ./demarche bench writes them -->";
  private static final String END = "<!-- end of figures -->";

  private final Path file;
  private final String text;

  private Document(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads the document.
   *
   * @throws IllegalArgumentException when it has no place for figures
   */
  static Document read(Path file) throws IOException {
    String text = Files.readString(file);
    if (text.indexOf(BEGIN) < 0 || text.indexOf(END) < text.indexOf(BEGIN)) {
      throw new IllegalArgumentException(
          file + " has no place for figures: put the lines " + BEGIN + " and " + END + " into it");
    }
    return new Document(file, text);
  }

  /** Writes the document with other figures. */
  void write(String figures) throws IOException {
    String changed =
        text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
            + "\n\n"
            + figures
            + "\n\n"
            + text.substring(text.indexOf(END));
    try (WholeFile whole = new WholeFile(file)) {
      whole.stream().write(changed.getBytes(StandardCharsets.UTF_8));
      whole.keep();
    }
  }
}
