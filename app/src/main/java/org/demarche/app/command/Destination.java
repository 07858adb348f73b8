package org.demarche.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.export.Export;
import org.demarche.app.export.ExportLines;
import org.demarche.app.export.Format;
import org.demarche.app.export.ParquetFile;
import org.demarche.app.output.FileLines;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.PartLines;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;

/**
 * Where a run writes to, and in which format.
 *
 * @param output the file of records; without one they go to standard output
 * @param rejects the file of what is rejected
 */
record Destination(Format format, Export export, Optional<Path> output, Optional<Path> rejects) {

  /** Returns the file of records, which there must be. */
  Path file() {
    return output.orElseThrow();
  }

  /** Returns whether there is a file that can appear later than it is written. */
  boolean isResumable() {
    return output.isPresent() && !isDevice(output.get());
  }

  /** A device or pipe such as {@code /dev/null} takes what it is given at once. */
  boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  /** Returns all files that are written. */
  Set<Path> files() {
    return Stream.of(output, rejects).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** Returns where the journal of a run that can be resumed stands. */
  Path journal() throws IOException {
    Path real = PartLines.real(file());
    return real.resolveSibling("." + real.getFileName() + JOURNAL);
  }

  /** What the name of a journal ends in. */
  static final String JOURNAL = ".journal";

  /** Opens the output of a run that cannot be resumed. */
  LineOutput openRecords(Streams streams) throws IOException {
    if (format.isFile()) {
      return new ParquetFile(file());
    }
    LineOutput lines =
        output.isPresent()
            ? new FileLines(output.get())
            : new StreamLines(streams.out(), StandardCharsets.UTF_8);
    return new ExportLines(lines, export.header());
  }

  /** Opens the rejects of a run that cannot be resumed. */
  LineOutput openRejects() throws IOException {
    return rejects.isPresent() ? new FileLines(rejects.get()) : LineOutput.nowhere();
  }
}
