package org.demarche.app.command;

import java.nio.file.Path;
import org.demarche.app.store.Store;
import picocli.CommandLine.Option;

/** The option that names a store that must be there. */
final class KeptStoreOption {

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The store, as 'demarche ingest' makes it.")
  private Path file = Path.of("");

  /** Opens the store. */
  Store open() {
    return Store.openExisting(file);
  }

  Path file() {
    return file;
  }
}
