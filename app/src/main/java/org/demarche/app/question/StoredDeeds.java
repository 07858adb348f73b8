package org.demarche.app.question;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Deeds;
import org.demarche.app.store.ReadAccess;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.store.StoreException;

/**
 * The deeds of a store.
 *
 * @param store gives the connections
 */
public record StoredDeeds(ReadAccess store) implements Deeds {

  /** Returns the deeds of a file, which is opened for each question. */
  public static Deeds inFile(Path file) {
    return (a, b) -> {
      try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
        return new StoredDeeds(store).of(a, b);
      }
    };
  }

  /**
   * Returns the deeds, all read when this returns.
   *
   * @throws StoreException if the store cannot be used
   */
  @Override
  public Stream<Deed> of(Set<String> a, Set<String> b) {
    try (Connection database = store.connect()) {
      return new DeedQuestion(database).between(a, b).stream();
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }
}
