package org.demarche.bench.program;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.app.output.WholeFile;
import org.demarche.bench.ReportList;
import org.demarche.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the program and what it is made of. */
@Command(
    name = "demarche bench",
    header = "Measure how fast the program is on this machine.",
    description = {
      "",
      "Starts the program as people do and measures the time to the first record, whole runs on one"
          + " thread and on two, with the heap that Java takes and with 1 GB, and the memory of each. Then"
          + " codes the same reports on one warm thread, in turn with NLP4J's parser and with OpenNLP's"
          + " tagger alone, tells the time of each stage, and codes reports of 10 to 10,000 sentences. Takes"
          + " some minutes; leave the machine alone meanwhile.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit status:",
      "  0   all is measured",
      "  2   wrong usage",
      "  70  something could not be measured",
      "",
      "Examples:",
      "  demarche bench",
      "  demarche bench wire.jsonl.gz --json figures.json",
      "  demarche bench wire.jsonl.gz --rounds 5 --document PERFORMANCE.md"
    })
final class BenchCommand implements Callable<Integer> {

  private static final String SMALL_HEAP = "-Xmx1g";

  private final Path script;
  private final Path caches;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      description = "What demarche code takes; else the reports in samples/.")
  private List<String> inputs = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Measure each thing so often and take the median (${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON too.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "FILE",
      description = "Put the tables into this document too, in the place of earlier ones.")
  private Optional<Path> document = Optional.empty();

  /**
   * Takes the script that starts the program.
   *
   * @param caches the directory in which programs keep what they can make anew
   */
  BenchCommand(Path script, Path caches) {
    this.script = script;
    this.caches = caches;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds < 1) {
      throw new ParameterException(spec.commandLine(), "--rounds needs at least 1");
    }
    List<String> names =
        inputs.isEmpty() ? List.of(script.resolveSibling("samples").toString()) : inputs;
    Optional<Document> place = document.isEmpty() ? Optional.empty() : Optional.of(place());
    Figures figures = measure(names);
    String text = new FigureText(figures).text();
    System.out.println(text);
    if (json.isPresent()) {
      write(json.get(), figures);
    }
    if (place.isPresent()) {
      place.get().write(text);
    }
    return 0;
  }

  private Document place() throws IOException {
    try {
      return Document.read(document.orElseThrow());
    } catch (IllegalArgumentException noPlace) {
      throw new ParameterException(spec.commandLine(), noPlace.getMessage(), noPlace);
    }
  }

  private Figures measure(List<String> names) throws IOException, InterruptedException {
    List<Report> reports = reports(names);
    Machine machine = Machine.here();
    Program program = new Program(script);
    program.prepare();
    List<String> one = List.of(sample());
    tell("starting with no models unpacked …");
    ProgramRun cold = cold(program, one);
    List<ProgramRun> start = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      tell("starting with the models unpacked, round " + (round + 1) + " of " + rounds + " …");
      start.add(program.code(one, 1, caches, ""));
    }
    List<ProgramRun> runs = new ArrayList<>();
    List<ProgramRun> small = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (int threads = 1; threads <= 2; threads++) {
        tell("whole run, " + threads + " threads, round " + (round + 1) + " of " + rounds + " …");
        runs.add(program.code(names, threads, caches, ""));
        small.add(program.code(names, threads, caches, SMALL_HEAP));
      }
    }
    WarmMeasurement warm =
        WarmMeasurement.load(reports, caches.resolve("demarche"), BenchCommand::tell);
    Input input = Input.of(names, reports, warm.sentences());
    return new Figures(version(), machine, input, cold, start, runs, small, warm.measure(rounds));
  }

  private List<Report> reports(List<String> names) {
    try {
      return ReportList.read(names);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private String sample() throws IOException {
    try (Stream<Path> files = Files.list(script.resolveSibling("samples"))) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".txt"))
          .min(Comparator.naturalOrder())
          .orElseThrow(() -> new IOException("there is no report in samples/"));
    }
  }

  private static ProgramRun cold(Program program, List<String> one)
      throws IOException, InterruptedException {
    Path empty = Files.createTempDirectory("demarche-bench");
    try {
      return program.code(one, 1, empty, "");
    } finally {
      try (Stream<Path> files = Files.walk(empty)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static String version() {
    String version = BenchCommand.class.getPackage().getImplementationVersion();
    return "Demarche " + (version == null ? "" : version);
  }

  private static void tell(String what) {
    System.err.println("demarche bench: " + what);
  }

  private static void write(Path file, Figures figures) throws IOException {
    String text =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(figures);
    try (WholeFile whole = new WholeFile(file)) {
      whole.stream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
      whole.keep();
    }
  }
}
