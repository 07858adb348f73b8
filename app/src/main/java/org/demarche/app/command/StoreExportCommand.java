package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.demarche.app.store.ParquetDirectory;
import org.demarche.app.store.Store;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a store as files of Parquet. */
@Command(
    name = "export",
    header = "Write all tables of a store as Parquet files.",
    description = {
      "",
      "The directory is made, whole or not at all, with a file for each table, and with what was told"
          + " of alerts. The same store gives the same bytes, and \"demarche store import\" makes the"
          + " same store of them.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 all is written, 2 wrong usage, 70 the store cannot be used or nothing written.",
      "",
      "Example:",
      "  demarche store export --store world.db backup/"
    })
final class StoreExportCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private final KeptStoreOption chosen = new KeptStoreOption();

  @Parameters(paramLabel = "DIRECTORY", description = "The directory, which must not exist yet.")
  private Path directory = Path.of("");

  StoreExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = chosen.open()) {
      int files = new ParquetDirectory(directory).write(store, StoreOption.alertsOf(chosen.file()));
      streams.err().println(directory + ": " + new Counted(files, "file").text());
      return ExitStatus.ALL_CODED;
    }
  }
}
