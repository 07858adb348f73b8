package org.demarche.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads text resources with one entry a line and bars between the fields; "#" opens a comment. */
public final class Table {

  private Table() {}

  /**
   * Returns the entries of a resource beside a class.
   *
   * @param beside class in whose package the resource lies
   * @param file name of the resource
   * @param columns how many fields every entry has
   * @throws MalformedResourceException when the resource is missing or a line has another number of
   *     fields
   */
  public static List<Row> read(Class<?> beside, String file, int columns) {
    InputStream in = beside.getResourceAsStream(file);
    if (in == null) {
      throw new MalformedResourceException(file + ": the resource is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows(reader, file, columns);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  private static List<Row> rows(BufferedReader reader, String file, int columns)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      rows.add(Row.parse(file, number, line, columns));
    }
    return rows;
  }
}
