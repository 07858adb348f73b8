package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.app.store.Content;
import org.demarche.app.store.Store;

/** The store of one run; nothing is left of one that the run has made and put nothing into. */
final class OpenStore implements AutoCloseable {

  private final Path file;
  private final boolean made;
  private final Store store;

  /**
   * Opens a store.
   *
   * @param file where it is, or is made
   */
  OpenStore(Path file) {
    this.file = file;
    this.made = !Files.exists(file);
    this.store = Store.open(file);
  }

  Store store() {
    return store;
  }

  /** Tells whether nothing has come into a store that was not there before. */
  boolean isFutile() {
    if (!made) {
      return false;
    }
    Content content = store.content();
    return content.reports() + content.versions() == 0;
  }

  @Override
  public void close() throws IOException {
    boolean futile = isFutile();
    store.close();
    if (futile) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    }
  }
}
