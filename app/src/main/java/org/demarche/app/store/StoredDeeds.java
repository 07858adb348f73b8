package org.demarche.app.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Deeds;

/**
 * The deeds of a store that no process writes into.
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
    try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
      return store.deeds(a, b).stream();
    }
  }
}
