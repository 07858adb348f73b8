package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.store.ParquetDirectory;
import org.demarche.app.store.Store;
import org.demarche.app.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a store of files of Parquet. */
@Command(
    name = "import",
    header = "Make a store of the Parquet files of another.",
    description = {
      "",
      "The store is made, whole or not at all, from what \"demarche store export\" wrote.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 the store is made, 2 wrong usage, 70 the files cannot be used.",
      "",
      "Example:",
      "  demarche store import --store copy.db backup/"
    })
final class StoreImportCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final StoreOption chosen = new StoreOption();

  @Parameters(paramLabel = "DIRECTORY", description = "What \"demarche store export\" wrote.")
  private Path directory = Path.of("");

  StoreImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Path file = chosen.file().toAbsolutePath();
    if (Files.exists(file)) {
      throw new ParameterException(
          spec.commandLine(), chosen.file() + " exists already: name a file that does not");
    }
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Path log = file.resolveSibling(part.getFileName() + ".wal");
    try {
      Files.deleteIfExists(part);
      Files.deleteIfExists(log);
      try (Store store = Store.open(part)) {
        new ParquetDirectory(directory).read(store);
      }
      Optional<Path> told = new ParquetDirectory(directory).told();
      if (told.isPresent()) {
        Files.copy(told.get(), StoreOption.alertsOf(file), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
      Files.deleteIfExists(log);
    }
    streams.err().println(chosen.file() + " is made");
    return ExitStatus.ALL_CODED;
  }
}
