package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.app.output.FileLines;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.question.Field;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.demarche.app.view.ListedLines;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say in what form an answer is written, and where. */
final class AnswerOption {

  @Option(names = "--json", description = "Write one line of JSON for each row.")
  private boolean json;

  @Option(names = "--csv", description = "Write comma-separated values with a head.")
  private boolean csv;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all.")
  private Optional<Path> output = Optional.empty();

  void check(CommandLine command) {
    if (json && csv) {
      throw new ParameterException(command, "--json and --csv are two forms; choose one");
    }
    new Usage(command).check(List.of(), output, Optional.empty(), 1);
  }

  boolean isTable() {
    return !json && !csv;
  }

  /** Opens the output; for a person in the characters of the screen, else as UTF-8. */
  LineOutput open(Streams streams) throws IOException {
    return output.isPresent()
        ? new FileLines(output.get())
        : new StreamLines(
            streams.out(), isTable() ? streams.screen().charset() : Terminal.none(1).charset());
  }

  /** Returns what the answer is shown on: a file is no screen. */
  Terminal screen(Streams streams) {
    return output.isPresent() ? Terminal.none(streams.screen().width()) : streams.screen();
  }

  /** Writes rows for other programs, with a head if they are the first. */
  void write(LineOutput lines, List<List<Field>> rows, boolean first) throws IOException {
    ListedLines form = new ListedLines();
    for (int i = 0; i < rows.size(); i++) {
      if (csv && first && i == 0) {
        lines.line(ListedLines.csvHead(rows.get(i)));
      }
      lines.line(csv ? ListedLines.csv(rows.get(i)) : form.json(rows.get(i)));
    }
  }
}
