package org.demarche.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.output.StreamLines;
import org.demarche.app.store.Recoding;
import org.demarche.app.store.Store;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Counted;
import org.demarche.entity.Dictionary;
import org.demarche.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Codes the texts of a store again. */
@Command(
    name = "recode",
    header = "Code the texts of a store again with the present coder, and show what changes.",
    description = {
      "",
      "Prints a line for each event that is added, gone or changed, then how many there are of each"
          + " kind. The old record of a report that changes is kept as an older version. After an"
          + " interruption, the same command with the same coder goes on where it stopped.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   all is coded",
      "  1   the coder fails on some report, whose record stays as it was",
      "  2   wrong usage, or a dictionary that cannot be read",
      "  70  the coder cannot be loaded, or the store cannot be used",
      "",
      "Examples:",
      "  demarche recode --store world.db --dry-run",
      "  demarche recode --store world.db --dictionary mine.txt > changes.txt"
    })
final class RecodeCommand implements Callable<Integer> {

  private static final int BATCH = 200;

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final KeptStoreOption chosen = new KeptStoreOption();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Option(names = "--dry-run", description = "Show what would change and keep nothing.")
  private boolean dry;

  @Option(names = "--from-start", description = "Do not go on where the last run was interrupted.")
  private boolean fromStart;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Code on so many threads; else on all cores.")
  private int threads = Runtime.getRuntime().availableProcessors();

  RecodeCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    new Usage(spec.commandLine()).check(List.of(), Optional.empty(), Optional.empty(), threads);
    List<Dictionary> dictionaries =
        gazetteer.below(own.read(spec.commandLine(), this::note), spec.commandLine());
    try (Store store = chosen.open();
        StreamLines out = new StreamLines(streams.out(), streams.screen().charset())) {
      Recoding recoding = dry ? Recoding.dry(store) : Recoding.of(store, coder(), fromStart);
      if (recoding.isResumed()) {
        note(
            "goes on where it was interrupted: "
                + new Counted(recoding.left(), "report").text()
                + " left");
      }
      LoadedOnce coder = new LoadedOnce(loader, dictionaries, what -> {});
      Recoded recoded = new Recoded(coder, threads, out, this::note);
      for (List<Record> batch = recoding.next(BATCH);
          !batch.isEmpty();
          batch = recoding.next(BATCH)) {
        recoding.keep(recoded.changed(batch));
      }
      recoding.end();
      summarise(recoded, streams.err());
      return recoded.failed() == 0 ? ExitStatus.ALL_CODED : ExitStatus.SOME_REJECTED;
    }
  }

  /** Another program or other dictionaries are another coder, which begins at the start. */
  private String coder() {
    Path program = CoderFiles.program();
    return CoderFiles.sign(program)
        + " "
        + own.asked()
        + own.files().stream().map(CoderFiles::sign).toList();
  }

  private void summarise(Recoded recoded, PrintStream err) {
    recoded.summary().forEach(err::println);
    if (dry) {
      err.println("nothing is kept of that");
    }
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }
}
