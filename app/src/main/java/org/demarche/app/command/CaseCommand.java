package org.demarche.app.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.question.CaseHistory;
import org.demarche.app.question.Questions;
import org.demarche.app.question.TextSearch;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.HistoryJson;
import org.demarche.app.view.HistoryView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the history of one case with its evidence. */
@Command(
    name = "case",
    header = "Tell the history of one case, with its evidence.",
    description = {
      "",
      "Every telling with its outlet, date and sentence, who claims or denies the act, why it was"
          + " taken for the same act as another, and which reports only print the text of another;"
          + " how the status evolved, numbers as ranges with their accounts, what the act answers"
          + " and what answers it.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   the store has the case",
      "  1   it has not",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche case --store world.db cf98fcfebd9ef",
      "  demarche case --store world.db 'gulf-0605-courier#e1'"
    })
final class CaseCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Parameters(
      paramLabel = "ID",
      description = "The id of a case, or of an event of a report: REPORT#EVENT.")
  private String id = "";

  @Option(names = "--json", description = "Write one line of JSON.")
  private boolean json;

  CaseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (ReadOnlyStore store = chosen.open()) {
      Optional<CaseHistory> history = new Questions(store, TextSearch.none()).history(id);
      if (history.isEmpty()) {
        new Answering(streams, spec.commandLine())
            .note(
                "the store has no case \""
                    + id
                    + "\"; 'demarche cases --store "
                    + chosen.file()
                    + "' lists what it has");
        return ExitStatus.NOTHING_KNOWN;
      }
      write(history.get());
      return ExitStatus.ALL_CODED;
    }
  }

  private void write(CaseHistory history) throws IOException {
    try (LineOutput out = new StreamLines(streams.out(), streams.screen().charset())) {
      out.line(
          json ? new HistoryJson().text(history) : new HistoryView(streams.screen()).text(history));
    }
  }
}
