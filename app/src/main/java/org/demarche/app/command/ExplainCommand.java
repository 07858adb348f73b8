package org.demarche.app.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.WalkthroughJson;
import org.demarche.app.view.WalkthroughView;
import org.demarche.coder.Walkthrough;
import org.demarche.entity.Dictionary;
import org.demarche.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows why sentences were coded as they were, or not at all. */
@Command(
    name = "explain",
    header = "Show why a sentence was coded as it was, or not at all.",
    description = {
      "",
      "For each sentence come its dependency tree, its mentions, every word that has frames in the"
          + " lexicon with the frame that fits best, those that fit and lost, what governs the act"
          + " and what came of it, which verbs and patterns of your own dictionaries were tried and"
          + " what they lack, what the classifier says of each word, the acts with the"
          + " events that they became, and why it was not coded.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   all is shown",
      "  1   some input is rejected, or a report has no such sentence",
      "  2   wrong usage, or a dictionary that cannot be read",
      "  70  the coder cannot be loaded, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche explain report.txt | less",
      "  demarche explain report.txt --sentence 3",
      "  demarche explain report.txt --json | jq '.sentences[].acts'"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;
  private final LexiconLines lines = new LexiconLines();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private final IntakeOption intake = new IntakeOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A file, a directory, a pattern in quotes, an address of the web, or - for standard"
              + " input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description = "Show this sentence only; 0 is the title.")
  private Optional<Integer> sentence = Optional.empty();

  @Option(names = "--json", description = "Write one line of JSON a report.")
  private boolean json;

  ExplainCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    new Usage(spec.commandLine()).check(inputs, Optional.empty(), Optional.empty(), threads);
    if (sentence.filter(n -> n < 0).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--sentence takes a number from 0, not " + sentence.get());
    }
    List<Dictionary> dictionaries =
        gazetteer.below(own.read(spec.commandLine(), this::note), spec.commandLine());
    IntakeReader reader =
        new IntakeReader(streams.in(), Set.of(), intake.wishes(spec.commandLine()), this::note);
    Function<Walkthrough, String> form = form();
    try (LineOutput out = new StreamLines(streams.out(), charset());
        Progress progress = progress()) {
      Run run = new Run(out, LineOutput.nowhere(), streams.err(), progress);
      LoadedOnce coder = new LoadedOnce(loader, dictionaries, progress::doing);
      new Coding(coder, (loaded, report) -> form.apply(walk(loaded, report)), threads)
          .telling(progress::doing)
          .run(sink -> reader.read(inputs, sink), reader::position, run);
      if (run.rejected() > 0) {
        streams.err().println(run.summary());
      }
      return run.status();
    }
  }

  private Walkthrough walk(LoadedCoder coder, Report report) {
    Walkthrough all = coder.walk(report);
    if (sentence.isEmpty()) {
      return all;
    }
    Walkthrough one = all.only(sentence.get());
    if (one.sentences().isEmpty()) {
      throw new AbsentSentenceException(sentence.get(), all.sentences().size() - 1);
    }
    return one;
  }

  private Function<Walkthrough, String> form() {
    return json
        ? new WalkthroughJson(lines::at)::text
        : new WalkthroughView(streams.screen(), lines::at)::text;
  }

  private Charset charset() {
    return json ? StandardCharsets.UTF_8 : streams.screen().charset();
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
