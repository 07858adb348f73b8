package org.demarche.app.command;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.day.WrittenDay;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.ExplanationJson;
import org.demarche.app.view.ExplanationView;
import org.demarche.coder.Explanation;
import org.demarche.entity.Dictionary;
import org.demarche.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a name means on a day, and which dictionary lines say so. */
@Command(
    name = "who",
    header = "Tell what a name means on a day, and which dictionary lines say so.",
    description = {
      "",
      "The expression is read as a report of one sentence of that day. For every mention in it come"
          + " the entity with country, sectors and office on the day, the dictionary line that"
          + " decided, and what else of the same name the dictionaries have.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   the expression means something",
      "  1   it means nothing that is known on that day",
      "  2   wrong usage, or a dictionary that cannot be read",
      "  70  the coder cannot be loaded, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche dictionary who \"Powell\" --date 2004-05-10",
      "  demarche dictionary who \"the US president\" --date 1999-01-01",
      "  demarche dictionary who \"Ruritania\" --dictionary mine.txt --json"
    })
final class WhoCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Parameters(paramLabel = "EXPRESSION", description = "A name as reports write it, in quotes.")
  private String expression = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of the report; else today.")
  private Optional<String> date = Optional.empty();

  @Option(names = "--json", description = "Write one line of JSON.")
  private boolean json;

  WhoCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    if (expression.isBlank()) {
      throw wrong("the expression is empty; write a name in quotes");
    }
    LocalDate day = day();
    List<Dictionary> dictionaries = own.read(spec.commandLine(), this::note);
    Explanation explanation = explain(day, dictionaries);
    DictionaryLines lines = new DictionaryLines(dictionaries);
    try (LineOutput out = new StreamLines(streams.out(), streams.screen().charset())) {
      out.line(
          json
              ? new ExplanationJson(lines::at).text(expression, day, explanation)
              : new ExplanationView(streams.screen(), lines::at)
                  .text(expression, day, explanation));
    }
    if (explanation.meanings().isEmpty()) {
      note(
          "\""
              + expression
              + "\" means nothing that is known on "
              + day
              + "; write it with capitals as reports do, give another day with --date, or add it to"
              + " a dictionary of your own and name that with --dictionary");
      return ExitStatus.NOTHING_KNOWN;
    }
    return ExitStatus.ALL_CODED;
  }

  private Explanation explain(LocalDate day, List<Dictionary> dictionaries) {
    try (Progress progress = progress()) {
      LoadedCoder coder = new LoadedOnce(loader, dictionaries, progress::doing).coder();
      Explanation bare = coder.explain(Report.of("-", day, "", expression));
      if (!bare.meanings().isEmpty()) {
        return bare;
      }
      // Some names are only taken for such in a sentence.
      Explanation acting = coder.explain(Report.of("-", day, "", expression + " spoke."));
      return new Explanation(acting.meanings(), bare.senses());
    }
  }

  private LocalDate day() {
    if (date.isEmpty()) {
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      note("no --date is given; today is taken, " + today);
      return today;
    }
    try {
      return new WrittenDay("--date", date.get()).value();
    } catch (DateTimeException none) {
      throw wrong(String.valueOf(none.getMessage()));
    }
  }

  private Progress progress() {
    return streams.errScreen().present()
        ? new RemarkProgress(streams.err(), streams.errScreen())
        : new SilentProgress();
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
