package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.store.Content;
import org.demarche.app.store.Store;
import org.demarche.app.store.StoreCheck;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a store. */
@Command(
    name = "check",
    header = "Check that a store is sound.",
    description = {
      "",
      "Reads all records, compares their offsets with their texts, makes all tables anew from them in"
          + " a temporary file beside the store, cases and accounts among them, and tells what differs.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   the store is sound",
      "  1   something is wrong, which is told",
      "  2   wrong usage",
      "  70  the store cannot be used",
      "",
      "Example:",
      "  demarche store check --store world.db"
    })
final class StoreCheckCommand implements Callable<Integer> {

  private static final int TOLD = 100;

  private final Streams streams;

  @Mixin private final KeptStoreOption chosen = new KeptStoreOption();

  @Option(names = "--quick", description = "Look at tables and records only; make nothing anew.")
  private boolean quick;

  StoreCheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = chosen.open()) {
      List<String> faults = quick ? new StoreCheck(store).faults(Optional.empty()) : rebuilt(store);
      faults.stream().limit(TOLD).forEach(streams.err()::println);
      streams.err().println(summary(store.content(), faults.size()));
      return faults.isEmpty() ? ExitStatus.ALL_CODED : ExitStatus.SOME_REJECTED;
    }
  }

  private List<String> rebuilt(Store store) throws IOException {
    Path file = chosen.file().toAbsolutePath();
    Path rebuild = file.resolveSibling("." + file.getFileName() + ".check");
    try {
      delete(rebuild);
      return new StoreCheck(store).faults(Optional.of(rebuild));
    } finally {
      delete(rebuild);
    }
  }

  private static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
  }

  private String summary(Content content, int faults) {
    return String.format(
        Locale.ROOT,
        "%s: %s, %s, %s: %s",
        chosen.file(),
        new Counted(content.reports(), "report").text(),
        new Counted(content.events(), "event").text(),
        new Counted(content.cases(), "case").text(),
        faults == 0 ? "sound" : new Counted(faults, "fault").text());
  }
}
