package org.demarche.app.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.demarche.app.output.PartLines;
import org.demarche.resource.MalformedResourceException;

/** Makes a Parquet file, a report a row, of records that are lines of JSON. */
public final class ParquetPacking {

  /** Megabytes that suffice for records of a usual size. */
  private static final long USUAL_MEMORY = 512;

  /** So many times its size DuckDB may need for the longest record. */
  private static final long TIMES = 16;

  /** Rows that are packed together; a record has some ten thousand bytes. */
  private static final int GROUP = 2048;

  /** DuckDB has to know how long a line may be. */
  private static final int USUAL_LINE = 1 << 20;

  private ParquetPacking() {}

  /**
   * Packs the part of a file and gives the result the file's name, if that is not done yet.
   *
   * @throws IOException naming the file
   */
  public static void publish(Path target) throws IOException {
    Path lines = PartLines.part(target);
    if (Files.exists(lines)) {
      Path packed = Path.of(lines + ".packed");
      pack(lines, packed);
      PartLines.move(packed, PartLines.real(target));
      Files.delete(lines);
    }
  }

  /** Packs a file of lines; what does not fit into memory waits beside the result. */
  static void pack(Path lines, Path packed) throws IOException {
    int longest = longest(lines);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      long memory = USUAL_MEMORY + TIMES * (longest >> 20);
      statement.execute("SET threads = 1");
      statement.execute("SET memory_limit = '" + memory + "MB'");
      statement.execute("SET temp_directory = " + quoted(Path.of(packed + ".spilled")));
      statement.execute(
          "COPY (SELECT * FROM read_json("
              + quoted(lines)
              + ", format = 'newline_delimited', maximum_object_size = "
              + longest
              + ", columns = "
              + schema()
              + ")) TO "
              + quoted(packed)
              + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE "
              + GROUP
              + ")");
    } catch (SQLException failure) {
      throw new IOException(packed + ": " + failure.getMessage(), failure);
    }
  }

  /** Returns the bytes of the longest line with its end, and no fewer than is usual. */
  private static int longest(Path lines) throws IOException {
    int longest = USUAL_LINE;
    int length = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(lines), 1 << 16)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        length++;
        longest = Math.max(longest, length);
        length = next == '\n' ? 0 : length;
      }
    }
    return longest;
  }

  private static String quoted(Path path) {
    return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  private static String schema() throws IOException {
    try (InputStream in = ParquetPacking.class.getResourceAsStream("record.schema")) {
      if (in == null) {
        throw new MalformedResourceException("record.schema: the resource is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).reduce("", String::concat);
    }
  }
}
