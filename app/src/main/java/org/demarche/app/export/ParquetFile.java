package org.demarche.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.demarche.app.output.FileLines;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.WholeFile;

/**
 * Writes records to a Parquet file that appears whole or not at all, a report a row, with the
 * fields and types of the record format. Until then they wait in a file of lines beside it.
 */
public final class ParquetFile implements LineOutput {

  private final Path target;
  private final Path directory;
  private final FileLines waiting;
  private final Thread cleaning = new Thread(this::clean, "clean-up");

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
    waiting.line(text);
  }

  @Override
  public void keep() throws IOException {
    waiting.keep();
    Path packed = directory.resolve("records.parquet");
    ParquetPacking.pack(lines(), packed);
    try (WholeFile whole = new WholeFile(target)) {
      Files.copy(packed, whole.stream());
      whole.keep();
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
