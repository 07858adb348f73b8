package org.demarche.app.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Deeds;

/**
 * The deeds of a store that no other part of the program has open.
 *
 * @param file the store
 */
public record StoredDeeds(Path file) implements Deeds {

  /**
   * Returns the deeds.
   *
   * @throws StoreException if there is no store, or it cannot be used
   */
  @Override
  public Stream<Deed> of(Set<String> a, Set<String> b) {
    if (!Files.exists(file)) {
      throw new StoreException(
          file + ": there is no such store; 'demarche ingest --store' makes one");
    }
    try (Store store = Store.open(file)) {
      return store.deeds(a, b).stream();
    }
  }
}
