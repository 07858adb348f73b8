package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.export.Export;
import org.demarche.app.export.Format;
import org.demarche.app.output.LineOutput;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Questions;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the records of a store in any format. */
@Command(
    name = "export",
    header = "Write the records of a store in any of the formats of \"demarche code\".",
    description = {
      "",
      "Without conditions all reports in their newest version come out, in the order of date and"
          + " id; with conditions those that tell something that fits, with the events that do.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   something is written",
      "  1   nothing fits; the output is empty",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche export --store world.db --format icews -o data/",
      "  demarche export --store world.db --side USA --side RUS --since 2017-01-01 --format csv"
    })
final class ExportCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Mixin private final FilterOption asked = new FilterOption();

  @Mixin private final FormatOption wanted = new FormatOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all.")
  private Optional<Path> output = Optional.empty();

  private long reports;
  private long lines;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Format format = wanted.format(spec.commandLine(), output);
    Export export = format.export();
    Optional<Path> file = new ResumeOption().file(output, export, spec.commandLine());
    new Usage(spec.commandLine())
        .check(List.of(chosen.file().toString()), file, Optional.empty(), 1);
    Destination to = new Destination(format, export, file, Optional.empty());
    Answering answering = new Answering(streams, spec.commandLine());
    try (ReadOnlyStore store = chosen.open();
        TextIndex index = new TextIndex(chosen.file(), store)) {
      Filter filter = answering.filter(asked);
      Questions questions = new Questions(store, index);
      try (LineOutput out = to.openRecords(streams)) {
        answering.ask(() -> write(questions, filter, export, out));
        out.keep();
      }
    }
    answering.note(
        new Counted(reports, "report").text() + ", " + new Counted(lines, "line").text());
    return lines == 0 ? ExitStatus.NOTHING_KNOWN : ExitStatus.ALL_CODED;
  }

  private long write(Questions questions, Filter filter, Export export, LineOutput out)
      throws IOException {
    questions.records(
        filter,
        record -> {
          List<String> written = export.lines(record);
          if (!written.isEmpty()) {
            out.line(String.join("\n", written));
          }
          reports++;
          lines += written.size();
        });
    return lines;
  }
}
