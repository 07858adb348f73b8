package org.demarche.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.demarche.app.export.Format;
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
}
