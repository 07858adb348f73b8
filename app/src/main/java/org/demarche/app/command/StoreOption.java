package org.demarche.app.command;

import java.nio.file.Path;
import org.demarche.app.store.Store;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The store; it is made when it does not exist.")
  private Path file = Path.of("");

  /** Opens the store. */
  Store open() {
    return Store.open(file);
  }

  /** Opens the store, of which nothing is left if it is new and stays empty. */
  OpenStore openOrMake() {
    return new OpenStore(file);
  }

  Path file() {
    return file;
  }

  /** Returns the file that remembers which alerts of a store were told. */
  static Path alertsOf(Path store) {
    return store.resolveSibling(store.getFileName() + ".alerts");
  }
}
