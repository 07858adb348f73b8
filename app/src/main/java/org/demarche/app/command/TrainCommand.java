package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.app.corpus.CorpusReader;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.app.output.WholeFile;
import org.demarche.app.terminal.Streams;
import org.demarche.app.training.Training;
import org.demarche.app.view.Counted;
import org.demarche.classifier.Outputs;
import org.demarche.encoder.Tensors;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.resource.MalformedResourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the classifier on an annotated corpus. */
@Command(
    name = "train",
    header = "Train the classifier of acts on annotated sentences.",
    description = {
      "",
      "Reads the corpus files (*.txt, see corpus/README.md), trains all layers of the"
          + " encoder together with the outputs, and writes the weights. The same corpus gives the"
          + " same bytes, whatever the number of threads.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   the weights are written",
      "  2   wrong usage, or a malformed line in the corpus",
      "  70  the coder cannot be loaded, or the output cannot be written",
      "",
      "Example:",
      "  demarche train corpus/ -o core/src/main/resources/org/demarche/classifier/weights.bin"
    })
final class TrainCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "CORPUS", description = "A corpus file, or a directory of them.")
  private Path corpus = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Write the weights to this file, whole or not at all.")
  private Path output = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Learn every sentence so many times; else ${DEFAULT-VALUE}.")
  private int rounds = 2;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Train on so many threads; else on all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  TrainCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds < 1 || threads < 1) {
      throw wrong("--rounds and --threads are at least 1");
    }
    Acts acts = new Acts();
    Contexts contexts = new Contexts();
    List<CorpusSentence> sentences = sentences(acts, contexts);
    try (Progress progress = progress()) {
      LoadedCoder coder = new LoadedOnce(loader, List.of(), progress::doing).coder();
      Tensors weights =
          new Training(coder, new Outputs(acts, contexts))
              .train(sentences, rounds, threads, progress::doing);
      try (WholeFile file = new WholeFile(output)) {
        weights.write(file.stream());
        file.keep();
      }
    }
    streams
        .err()
        .println(
            Demarche.NAME + ": trained on " + new Counted(sentences.size(), "sentence").text());
    return ExitStatus.ALL_CODED;
  }

  private List<CorpusSentence> sentences(Acts acts, Contexts contexts) throws IOException {
    if (!Files.isReadable(corpus)) {
      throw wrong("there is no corpus to read at " + corpus);
    }
    try {
      List<CorpusSentence> sentences = new CorpusReader(acts, contexts).read(corpus);
      if (sentences.isEmpty()) {
        throw wrong("there are no sentences in " + corpus);
      }
      return sentences;
    } catch (MalformedResourceException malformed) {
      throw wrong(String.valueOf(malformed.getMessage()));
    }
  }

  private Progress progress() {
    return streams.errScreen().present()
        ? new RemarkProgress(streams.err(), streams.errScreen())
        : new SilentProgress();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
