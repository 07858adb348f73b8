package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.app.evaluation.Evaluation;
import org.demarche.app.evaluation.Evaluator;
import org.demarche.app.evaluation.Material;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.EvaluationJson;
import org.demarche.app.view.EvaluationView;
import org.demarche.coder.PairCoder;
import org.demarche.entity.Dictionary;
import org.demarche.resource.MalformedResourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the program against data with known answers. */
@Command(
    name = "eval",
    header = "Score the program against data with known answers.",
    description = {
      "",
      "What a file or directory holds is told from its content; each is scored on its own:",
      "  - sentences of the corpus (*.txt): category with NONE of every pair of sides, mode, status,"
          + " alleged, contexts",
      "  - lines of JSON {\"id\", \"text\", \"actor\", \"recipient\", \"label\"}: the likeliest"
          + " category; YIELD stands for CONCEDE or RETREAT",
      "  - gold records NAME.gold.json with their reports NAME.txt: all fields of the record",
      "  - gold standard records of PLOVER, as the Open Event Data Alliance publishes them",
      "  - reports with marked quotations, JSON {\"date\", \"text\", \"quotes\"}: words of what is said"
          + " by kind, and who says it",
      "  - examples of this project, as examples.txt",
      "  - lines of JSON {\"text\", \"targets\"}: whether each target happened, on those that are"
          + " coded (acts), and on all verbs among them; what is alleged counts by its status",
      "  - lines of JSON {\"doc\", \"date\", \"text\", \"toponyms\": [{\"start\", \"end\", \"country\","
          + " \"lat\", \"lon\"}]}: names of places found, their countries, and how many lie within"
          + " 161 km",
      "  - lines of JSON {\"doc\", \"dct\", \"text\", \"templates\"}, as MUC-4 has them: the numbers of"
          + " killed and wounded; a text in capitals gets its small letters back first",
      "  - PETRARCH's validation records in XML, with its dictionaries given by --dictionary: how"
          + " many sentences have the same sides and codes, and how the others differ",
      ""
    },
    footer = {
      "",
      "Precision is the share right of what is told, recall that told of what is right, F1 their"
          + " harmonic mean, support how often a category is right, macro-F1 the mean of F1 over"
          + " all categories that are right or told somewhere.",
      "",
      "Exit status:",
      "  0   all is scored, however good or bad",
      "  2   wrong usage, or data that cannot be read",
      "  70  the coder cannot be loaded, or fails",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche eval corpus/held-back",
      "  demarche eval sentences.jsonl --errors",
      "  demarche eval evaluation/samples --reports samples",
      "  demarche eval gold --records records.jsonl --json",
      "  demarche eval records.xml --dictionary actors.txt --dictionary verbs.txt --errors"
    })
final class EvalCommand implements Callable<Integer> {

  private static final int MOST_THREADS = 1024;

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file or directory with known answers.")
  private List<Path> paths = List.of();

  @Option(
      names = "--reports",
      paramLabel = "DIRECTORY",
      description = "Where the reports of gold records are; else beside them.")
  private Optional<Path> reports = Optional.empty();

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Score these records, coded before, against gold records; code nothing.")
  private Optional<Path> records = Optional.empty();

  @Mixin private final DictionaryOption dictionaries = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Option(names = "--errors", description = "List all that is wrong: what is right, what is told.")
  private boolean errors;

  @Option(names = "--json", description = "Write one JSON document with all numbers.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on so many threads; else on all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  EvalCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
    }
    List<Dictionary> stacked = new ArrayList<>(gazetteer.read(spec.commandLine()));
    stacked.addAll(dictionaries.read(spec.commandLine(), this::note));
    Material material = material();
    List<String> unrecorded = material.unrecorded();
    if (!unrecorded.isEmpty()) {
      note(
          "no record is given of "
              + String.join(", ", unrecorded)
              + "; all of it counts as missed");
    }
    List<Evaluation> evaluations = evaluations(material, stacked);
    try (LineOutput out = new StreamLines(streams.out(), streams.screen().charset())) {
      out.line(
          json
              ? new EvaluationJson(errors).text(evaluations)
              : new EvaluationView(streams.screen(), errors).text(evaluations));
    }
    return ExitStatus.ALL_CODED;
  }

  private Material material() {
    Stream.of(paths.stream(), reports.stream(), records.stream())
        .flatMap(all -> all)
        .filter(path -> !Files.isReadable(path))
        .findFirst()
        .ifPresent(
            missing -> {
              throw wrong("there is nothing to read at " + missing);
            });
    try {
      return Material.read(paths, reports, records);
    } catch (MalformedResourceException malformed) {
      throw wrong(String.valueOf(malformed.getMessage()));
    } catch (IOException unreadable) {
      throw wrong("the data cannot be read: " + unreadable);
    }
  }

  private List<Evaluation> evaluations(Material material, List<Dictionary> stacked)
      throws InterruptedException {
    try (Progress progress = progress()) {
      LoadedOnce coder = new LoadedOnce(loader, stacked, progress::doing);
      return new Evaluator(
              () -> new PairCoder(coder.coder(), coder.coder().classifier()),
              report -> coder.coder().code(report),
              report -> coder.coder().standings(report),
              threads,
              progress::doing)
          .evaluate(material);
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
