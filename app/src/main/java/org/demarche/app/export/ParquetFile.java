package org.demarche.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.demarche.app.output.FileLines;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.WholeFile;
import org.demarche.resource.MalformedResourceException;

/**
 * Writes records to a Parquet file that appears whole or not at all, a report a row, with the
 * fields and types of the record format. Until then they wait in a file of lines beside it.
 */
public final class ParquetFile implements LineOutput {

  /** Megabytes that suffice for records of a usual size. */
  private static final long USUAL_MEMORY = 512;

  /** So many times its size DuckDB may need for the longest record. */
  private static final long TIMES = 16;

  /** Rows that are packed together; a record has some ten thousand bytes. */
  private static final int GROUP = 2048;

  /** DuckDB has to know how long a line may be. */
  private static final int USUAL_LINE = 1 << 20;

  private final Path target;
  private final Path directory;
  private final FileLines waiting;
  private final Thread cleaning = new Thread(this::clean, "clean-up");
  private int longest = USUAL_LINE;

  /** Begins the file; its directory must exist. */
  public ParquetFile(Path target) throws IOException {
    this.target = target;
    this.directory = directory(target);
    Runtime.getRuntime().addShutdownHook(cleaning);
    this.waiting = new FileLines(lines());
  }

  /** Beside the file there is room for it; beside a device there is none. */
  private static Path directory(Path target) throws IOException {
    Path beside = target.toAbsolutePath().getParent();
    boolean device = Files.exists(target) && !Files.isRegularFile(target);
    return beside == null || device
        ? Files.createTempDirectory("demarche")
        : Files.createTempDirectory(beside, ".demarche");
  }

  private Path lines() {
    return directory.resolve("records.jsonl");
  }

  @Override
  public void line(String text) throws IOException {
    longest = Math.max(longest, bytes(text) + 1);
    waiting.line(text);
  }

  /** Counts without a copy, as a record may have a hundred megabytes. */
  private static int bytes(String text) {
    return text.codePoints().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4).sum();
  }

  @Override
  public void keep() throws IOException {
    waiting.keep();
    Path packed = directory.resolve("records.parquet");
    pack(packed);
    try (WholeFile whole = new WholeFile(target)) {
      Files.copy(packed, whole.stream());
      whole.keep();
    }
  }

  private void pack(Path packed) throws IOException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      long memory = USUAL_MEMORY + TIMES * (longest >> 20);
      statement.execute("SET threads = 1");
      statement.execute("SET memory_limit = '" + memory + "MB'");
      statement.execute("SET temp_directory = " + quoted(directory));
      statement.execute(
          "COPY (SELECT * FROM read_json("
              + quoted(lines())
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
      throw new IOException(target + ": " + failure.getMessage(), failure);
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  private static String schema() throws IOException {
    try (InputStream in = ParquetFile.class.getResourceAsStream("record.schema")) {
      if (in == null) {
        throw new MalformedResourceException("record.schema: the resource is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).reduce("", String::concat);
    }
  }

  @Override
  public void close() throws IOException {
    waiting.close();
    clean();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaning);
    } catch (IllegalStateException ending) {
      // The process ends and the hook runs on its own.
      return;
    }
  }

  private void clean() {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(directory);
    } catch (IOException gone) {
      // The directory is gone or closed to us: nothing more can be cleaned up.
      return;
    }
  }
}
