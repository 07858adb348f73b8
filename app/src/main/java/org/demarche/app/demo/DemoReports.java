package org.demarche.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.demarche.resource.Table;

/** The invented reports, in a file of JSON lines for each history. */
public final class DemoReports {

  private final List<String> names =
      Table.read(DemoReports.class, "histories.txt", 2).stream().map(row -> row.field(0)).toList();

  /** Returns the names of the histories, sorted. */
  public List<String> names() {
    return names;
  }

  /**
   * Writes the files into a directory, which is made if it is not there.
   *
   * @throws IOException if a file cannot be written
   */
  public void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (String name : names) {
      try (InputStream in = open(name + ".jsonl")) {
        Files.copy(in, directory.resolve(name + ".jsonl"), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static InputStream open(String file) {
    InputStream in = DemoReports.class.getResourceAsStream(file);
    if (in == null) {
      throw new UncheckedIOException(
          new IOException("the program lacks its reports " + file + "; build it again"));
    }
    return in;
  }
}
