package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.app.export.Export;
import org.demarche.app.export.Format;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.terminal.Streams;
import org.demarche.entity.Dictionary;
import org.demarche.record.ConfidenceLimit;
import org.demarche.record.Record;
import org.demarche.report.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the records of many reports, one a line. */
@Command(
    name = "code",
    header = "Write the records of reports, one a line of JSON, or in another format.",
    description = {
      "",
      "Records come out in the order of the input. What is no report is told on standard error,"
          + " with its place and the reason, and the run goes on with the rest.",
      ""
    },
    footer = {
      "",
      "What an input holds is told from its content: dated text (\"date YYYY-MM-DD Title\", then"
          + " paragraphs), JSON of any shape, tables, Parquet, feeds, web pages, WARC and ARC,"
          + " PETRARCH's XML, Reuters' SGML, also packed and in archives. A directory is read with"
          + " all below it, sorted by name, none hidden.",
      "",
      "Limits: a report 10 MB; a line, row or object 20 MB; six packings or archives in one another"
          + " with ten million files, which unpack to a thousand times their size or a gigabyte; what"
          + " is fetched from the web 20 MB, a minute, five redirections. What goes beyond is rejected"
          + " with the reason.",
      "",
      "Formats of older data sets cannot say whether an act took place: they get what did. Into a"
          + " directory that is there, -o writes the file name that readers of the format expect.",
      "",
      "Files appear whole or not at all. An interrupted run leaves hidden parts beside them, with which"
          + " the same command goes on when --resume is given too; without it they are replaced. What"
          + " was coded in the second before is coded again.",
      "",
      "Exit status:",
      "  0   all reports are coded",
      "  1   some input is rejected",
      "  2   wrong usage, a dictionary that cannot be read, or --resume with something else than before",
      "  70  the coder cannot be loaded, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche code reports/ -o records.jsonl",
      "  demarche code 'wire/2017-*.jsonl.gz' --rejects rejects.jsonl > records.jsonl",
      "  demarche code reports/ --min-confidence 0.7 -o records.jsonl",
      "  demarche code reports/ --format icews -o data/",
      "  demarche code reports/ -o records.jsonl --resume",
      "  demarche code reports/ --dictionary mine.txt -o records.jsonl",
      "  demarche code reports/ --engine spark --master 'local[2]' -o records/",
      "  zcat dump.jsonl.gz | demarche code - | jq .events"
    })
final class CodeCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private final IntakeOption intake = new IntakeOption();

  @Mixin private final FormatOption chosen = new FormatOption();

  @Mixin private final ResumeOption resuming = new ResumeOption();

  @Mixin private final ConfidenceOption sure = new ConfidenceOption();

  @Mixin private final EngineOption elsewhere = new EngineOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A file, a directory, a pattern in quotes, an address of the web, or - for standard"
              + " input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the records to this file, whole or not at all.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Write what is rejected to this file, one line of JSON each.")
  private Optional<Path> rejects = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Code on so many threads; else on all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  CodeCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Integer> status = elsewhere.code(spec.commandLine(), inputs, streams.err());
    return status.isPresent() ? status.get() : code();
  }

  private int code() throws IOException, InterruptedException {
    Format format = chosen.format(spec.commandLine(), output);
    Export export = format.export();
    Destination to =
        new Destination(format, export, resuming.file(output, export, spec.commandLine()), rejects);
    new Usage(spec.commandLine()).check(inputs, to.output(), rejects, threads);
    List<Dictionary> dictionaries =
        gazetteer.below(own.read(spec.commandLine(), this::note), spec.commandLine());
    ConfidenceLimit limit = sure.limit(spec.commandLine());
    IntakeReader reader =
        new IntakeReader(streams.in(), to.files(), intake.wishes(spec.commandLine()), this::note);
    try (Products products = resuming.open(to, spec.commandLine(), streams, this::note);
        Progress progress = progress(reader)) {
      Run run =
          new Run(
              products.records(), products.rejects(), streams.err(), progress, products.start());
      LoadedOnce coder = new LoadedOnce(loader, dictionaries, progress::doing);
      Coding coding =
          new Coding(
                  coder, (loaded, report) -> text(export, limit.of(loaded.code(report))), threads)
              .telling(progress::doing);
      ForeignCount foreign = new ForeignCount();
      if (!products.start().whole()) {
        code(coding, sink -> reader.read(inputs, foreign.before(sink)), reader, run, products);
      }
      products.keep();
      progress.clear();
      foreign.tell(this::note);
      summarise(run);
      return run.status();
    }
  }

  private static void code(
      Coding coding,
      Consumer<Consumer<Intake>> reading,
      IntakeReader reader,
      Run run,
      Products products)
      throws IOException, InterruptedException {
    Continuation rest = new Continuation(products.start());
    coding.runMarked(
        sink -> rest.read(reading, sink),
        () -> new Mark(reader.position(), rest.inputs()),
        outcome -> {
          run.accept(outcome);
          products.reached(run.reports(), run.rejected(), outcome.mark().inputs());
        });
  }

  private static String text(Export export, Record record) {
    return String.join("\n", export.lines(record));
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  /** A bar would be torn by records on the same screen. */
  private Progress progress(IntakeReader reader) {
    if (!streams.errScreen().present()) {
      return new SilentProgress();
    }
    return streams.screen().present() && output.isEmpty()
        ? new RemarkProgress(streams.err(), streams.errScreen())
        : new BarProgress(streams.err(), streams.errScreen(), reader.size(inputs));
  }

  private void summarise(Run run) {
    if (streams.errScreen().present() || run.rejected() > 0) {
      streams.err().println(run.summary());
    }
  }
}
