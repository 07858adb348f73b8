package org.demarche.app.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.output.FileLines;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.pair.PairClassification;
import org.demarche.app.pair.PairJson;
import org.demarche.app.pair.PairLines;
import org.demarche.app.terminal.Streams;
import org.demarche.coder.PairCoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what one side does to another in sentences that come with their sides. */
@Command(
    name = "classify",
    header = "Tell what one side does to another, in sentences with their sides marked.",
    description = {
      "",
      "Reads one line of JSON for each sentence: {\"id\": ..., \"text\": ..., \"actor\": [start,"
          + " end], \"recipient\": [start, end]}; positions count characters (Unicode code points)"
          + " from 0, the end is behind the last one, and a side that the text does not name is"
          + " null. Writes, in the same order, {\"id\", \"event\", \"mode\", \"cameo\","
          + " \"status\", \"alleged\", \"contexts\", \"scores\"}: \"event\" is the likeliest of PLOVER's"
          + " sixteen categories, \"scores\" has the share of each and of NONE, which says that"
          + " nothing happens between the two.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   all lines are classified",
      "  1   some lines are rejected; each is told on standard error",
      "  2   wrong usage",
      "  70  the coder cannot be loaded, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche classify --pairs sentences.jsonl > classified.jsonl",
      "  demarche classify --pairs sentences.jsonl --none -o classified.jsonl",
      "  cat sentences.jsonl | demarche classify"
    })
final class ClassifyCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Read this file; else standard input.")
  private Optional<Path> pairs = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--none", description = "Answer NONE where no act is likelier than each act.")
  private boolean none;

  ClassifyCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    if (pairs.isPresent() && !Files.isReadable(pairs.get())) {
      throw new ParameterException(
          spec.commandLine(), "--pairs: there is no file to read at " + pairs.get());
    }
    try (InputStream in = input();
        LineOutput out = lines();
        Progress progress = progress()) {
      LoadedCoder coder = new LoadedOnce(loader, List.of(), progress::doing).coder();
      PairLines reading =
          new PairLines(
              new PairClassification(new PairCoder(coder, coder.classifier())),
              pairs.map(Path::toString).orElse("standard input"),
              this::note);
      PairJson json = new PairJson(none);
      reading.read(in, (pair, result) -> out.line(json.text(pair, result)), progress::doing);
      out.keep();
      progress.clear();
      if (streams.errScreen().present() || reading.rejected() > 0) {
        streams.err().println(reading.summary());
      }
      return reading.rejected() == 0 ? ExitStatus.ALL_CODED : ExitStatus.SOME_REJECTED;
    }
  }

  private InputStream input() throws IOException {
    return pairs.isPresent()
        ? new BufferedInputStream(Files.newInputStream(pairs.get()))
        : streams.in();
  }

  private LineOutput lines() throws IOException {
    return output.isPresent()
        ? new FileLines(output.get())
        : new StreamLines(streams.out(), StandardCharsets.UTF_8);
  }

  private Progress progress() {
    return streams.errScreen().present() && (!streams.screen().present() || output.isPresent())
        ? new RemarkProgress(streams.err(), streams.errScreen())
        : new SilentProgress();
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }
}
