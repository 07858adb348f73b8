package org.demarche.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.demarche.app.export.Export;
import org.demarche.app.export.ExportLines;
import org.demarche.app.export.Format;
import org.demarche.app.export.ParquetFile;
import org.demarche.app.output.FileLines;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that chooses the format of the output. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Write this format: record (usual), plover, csv, parquet, polecat, icews, gdelt,"
              + " gdelt-mentions, phoenix, petrarch. docs/formats.md tells what each can hold.")
  private String word = Format.RECORD.word();

  /**
   * Returns the format.
   *
   * @throws ParameterException when there is none of the name, or it needs a file and has none
   */
  Format format(CommandLine command, Optional<Path> output) {
    Format format =
        Format.called(word)
            .orElseThrow(
                () ->
                    new ParameterException(
                        command,
                        "--format takes one of "
                            + String.join(", ", Format.words())
                            + ", not \""
                            + word
                            + "\""));
    if (format.isFile() && output.isEmpty()) {
      throw new ParameterException(
          command, "--format " + word + " needs a file; name it with -o FILE");
    }
    return format;
  }

  /** Returns the file; in a directory it has the name that readers of the format expect. */
  static Optional<Path> file(Optional<Path> output, Export export) {
    Optional<String> name = export.fileName(LocalDateTime.now(ZoneOffset.UTC));
    return output.map(
        path -> Files.isDirectory(path) ? name.map(path::resolve).orElse(path) : path);
  }

  /** Opens the output. */
  static LineOutput open(Format format, Export export, Optional<Path> output, Streams streams)
      throws IOException {
    if (format.isFile()) {
      return new ParquetFile(output.orElseThrow());
    }
    LineOutput lines =
        output.isPresent()
            ? new FileLines(output.get())
            : new StreamLines(streams.out(), StandardCharsets.UTF_8);
    return new ExportLines(lines, export.header());
  }
}
