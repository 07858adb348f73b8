package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.output.FileLines;
import org.demarche.app.output.LineOutput;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.Content;
import org.demarche.app.store.Held;
import org.demarche.app.store.Store;
import org.demarche.app.store.StoreException;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Counted;
import org.demarche.entity.Dictionary;
import org.demarche.record.RecordWriter;
import org.demarche.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Codes reports and keeps their records in a store. */
@Command(
    name = "ingest",
    header = "Code reports and keep them in a store, with the cases that they make.",
    description = {
      "",
      "Reads all that \"demarche code\" reads. A report that the store has already is passed over; one"
          + " that comes with another text takes the place of the old version, which is kept"
          + " beside it. After an interruption, the same command goes on where it stopped.",
      "",
      "With --coded, the inputs are records as \"demarche code\" writes them, also packed; they are"
          + " kept as they are.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   all reports are in the store",
      "  1   some input is rejected",
      "  2   wrong usage, or a dictionary that cannot be read",
      "  70  the coder cannot be loaded, or the store cannot be used",
      "",
      "Examples:",
      "  demarche ingest --store world.db reports/",
      "  demarche ingest --store world.db 'wire/2017-*.jsonl.gz' --rejects rejects.jsonl",
      "  demarche ingest --store world.db --coded records.jsonl.gz"
    })
final class IngestCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final StoreOption chosen = new StoreOption();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private final IntakeOption intake = new IntakeOption();

  private final ForeignCount foreign = new ForeignCount();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A file, a directory, a pattern in quotes, an address of the web, or - for standard"
              + " input.")
  private List<String> inputs = List.of();

  @Option(names = "--coded", description = "The inputs are records; keep them without coding.")
  private boolean coded;

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

  IngestCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    new Usage(spec.commandLine()).check(inputs, Optional.empty(), rejects, threads);
    List<Dictionary> dictionaries =
        gazetteer.below(own.read(spec.commandLine(), this::note), spec.commandLine());
    Set<Path> ownFiles = rejects.map(Set::of).orElse(Set.of());
    IntakeReader sizes =
        new IntakeReader(streams.in(), ownFiles, intake.wishes(spec.commandLine()), this::note);
    try (OpenStore open = chosen.openOrMake();
        LineOutput refused =
            rejects.isPresent() ? new FileLines(rejects.get()) : LineOutput.nowhere();
        Progress progress = progress(sizes)) {
      Store store = open.store();
      KeepingRun run = new KeepingRun(store, refused, streams.err(), progress);
      if (coded) {
        new RecordIntake(streams.in(), ownFiles, this::note).read(inputs, store.held(), run);
      } else {
        code(
            sizes,
            store.held(),
            new LoadedOnce(loader, dictionaries, progress::doing),
            run,
            progress);
      }
      run.end();
      refused.keep();
      boolean futile = open.isFutile();
      if (!futile) {
        index(store);
      }
      progress.clear();
      foreign.tell(this::note);
      streams.err().println(run.summary());
      streams.err().println(futile ? "no store is made" : words(store.content()));
      return run.status();
    }
  }

  /** What is not indexed now is when somebody searches. */
  private void index(Store store) {
    try (TextIndex texts = new TextIndex(chosen.file(), store)) {
      texts.follow();
    } catch (StoreException later) {
      note(later.getMessage() + "; the first search will try again");
    }
  }

  private void code(
      IntakeReader reader, Held held, LoadedOnce coder, KeepingRun run, Progress progress)
      throws IOException, InterruptedException {
    RecordWriter writer = new RecordWriter();
    new Coding(report -> line(report, held, coder, writer), threads)
        .telling(progress::doing)
        .run(sink -> reader.read(inputs, foreign.before(sink)), reader::position, run);
  }

  private static String line(Report report, Held held, LoadedOnce coder, RecordWriter writer) {
    return held.has(report) ? KeepingRun.HELD : writer.write(coder.coder().code(report));
  }

  private static String words(Content content) {
    return String.format(
        Locale.ROOT,
        "the store has %s (%s), %s, %s",
        new Counted(content.reports(), "report").text(),
        new Counted(content.accounts(), "account").text(),
        new Counted(content.events(), "event").text(),
        new Counted(content.cases(), "case").text());
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  private Progress progress(IntakeReader reader) {
    return streams.errScreen().present()
        ? new BarProgress(streams.err(), streams.errScreen(), reader.size(inputs))
        : new SilentProgress();
  }
}
