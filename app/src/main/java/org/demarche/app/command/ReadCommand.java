package org.demarche.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.RecordView;
import org.demarche.entity.Dictionary;
import org.demarche.record.ConfidenceLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the records of a few reports to a person. */
@Command(
    name = "read",
    header = "Show the record of a report: who did what to whom.",
    description = {
      "",
      "Every event is shown with the words that report it, then come the statements and what the"
          + " report says is still to come.",
      "",
      "\"82 %% sure\" says how likely an event is right in its category and in the countries of both"
          + " sides.",
      ""
    },
    footer = {
      "",
      "Colours and line width follow the terminal; set NO_COLOR to any value to do without"
          + " colours, and COLUMNS for another width.",
      "",
      "Exit status:",
      "  0   all reports are shown",
      "  1   some input is rejected",
      "  2   wrong usage, or a dictionary that cannot be read",
      "  70  the coder cannot be loaded, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche read report.txt",
      "  demarche read --all report.txt | less",
      "  demarche read --dictionary mine.txt report.txt",
      "  pbpaste | demarche read - --date 2024-05-20"
    })
final class ReadCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private final IntakeOption intake = new IntakeOption();

  @Mixin private final ConfidenceOption sure = new ConfidenceOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A file, a directory, a pattern in quotes, an address of the web, or - for standard"
              + " input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--all",
      description = "Also show mentions, dates, and what was not coded and why.")
  private boolean all;

  ReadCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    new Usage(spec.commandLine()).check(inputs, Optional.empty(), Optional.empty(), threads);
    List<Dictionary> dictionaries =
        gazetteer.below(own.read(spec.commandLine(), this::note), spec.commandLine());
    ConfidenceLimit limit = sure.limit(spec.commandLine());
    IntakeReader reader =
        new IntakeReader(streams.in(), Set.of(), intake.wishes(spec.commandLine()), this::note);
    ForeignCount foreign = new ForeignCount();
    RecordView view = new RecordView(streams.screen(), all);
    try (LineOutput views = new StreamLines(streams.out(), streams.screen().charset());
        Progress progress = progress()) {
      Run run = new Run(views, LineOutput.nowhere(), streams.err(), progress);
      LoadedOnce coder = new LoadedOnce(loader, dictionaries, progress::doing);
      new Coding(coder, (loaded, report) -> view.text(loaded.code(report), limit), threads)
          .telling(progress::doing)
          .run(sink -> reader.read(inputs, foreign.before(sink)), reader::position, run);
      foreign.tell(this::note);
      if (run.rejected() > 0) {
        streams.err().println(run.summary());
      }
      return run.status();
    }
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  private Progress progress() {
    return streams.errScreen().present()
        ? new RemarkProgress(streams.err(), streams.errScreen())
        : new SilentProgress();
  }
}
