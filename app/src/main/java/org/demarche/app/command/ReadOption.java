package org.demarche.app.command;

import java.nio.file.Path;
import org.demarche.app.store.ReadOnlyStore;
import picocli.CommandLine.Option;

/** The option that names the store of which something is asked. */
final class ReadOption {

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The store, as 'demarche ingest' makes it.")
  private Path file = Path.of("");

  /** Opens the store; several processes may do so at once. */
  ReadOnlyStore open() {
    return ReadOnlyStore.open(file);
  }

  /** Opens the store for statements of anybody. */
  ReadOnlyStore openShut() {
    return ReadOnlyStore.openShut(file);
  }

  Path file() {
    return file;
  }
}
