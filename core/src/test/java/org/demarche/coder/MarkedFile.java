package org.demarche.coder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of examples, in which a mark at the start of a line says that it is not coded right yet;
 * {@code -Ddemarche.examples=mark} makes the tests set the marks anew.
 */
final class MarkedFile {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "demarche", "coder");

  private final Path file;
  private final String plainStart;
  private final String markedStart;
  private final List<String> lines;

  /**
   * Reads the file.
   *
   * @param plainStart how the line of an example starts that is coded right
   * @param markedStart how it starts with the mark
   */
  MarkedFile(String name, String plainStart, String markedStart) {
    this.file = FOLDER.resolve(name);
    this.plainStart = plainStart;
    this.markedStart = markedStart;
    this.lines = new ArrayList<>(List.of(read().split("\n", -1)));
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the lines without their marks; the first has the number 1 elsewhere. */
  List<String> plain() {
    return lines.stream().map(this::plain).toList();
  }

  private String plain(String line) {
    return line.startsWith(markedStart) ? plainStart + line.substring(markedStart.length()) : line;
  }

  String place(int line) {
    return file.getFileName() + ":" + line;
  }

  IllegalArgumentException malformed(int line, String what) {
    return new IllegalArgumentException(place(line) + ": " + what);
  }

  /**
   * Returns what the mark of a line says wrongly, nothing when it is true; when the marks are set
   * anew, it is true afterwards.
   *
   * @param got what the coder makes of it, for whoever reads the complaint
   */
  List<String> untrue(int line, boolean right, List<String> got) {
    if ("mark".equals(System.getProperty("demarche.examples"))) {
      mark(line, right);
    }
    String found = lines.get(line - 1);
    if (found.startsWith(markedStart) != right) {
      return List.of();
    }
    String what = right ? "is right now, take the mark off" : "is not right";
    String meant = got.isEmpty() ? "no mention" : String.join("\n    and ", got);
    return List.of(place(line) + " " + what + "\n wanted " + found + "\n    got " + meant);
  }

  private void mark(int line, boolean right) {
    String plain = plain(lines.get(line - 1));
    String marked = right ? plain : markedStart + plain.substring(plainStart.length());
    if (!marked.equals(lines.set(line - 1, marked))) {
      write();
    }
  }

  private void write() {
    try {
      Files.writeString(file, String.join("\n", lines));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
