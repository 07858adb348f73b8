package org.demarche.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.Record;

/**
 * Checks that a store is what its records make: all that can be read is put into a second store,
 * and both must be the same.
 */
public final class StoreCheck {

  private static final int BATCH = 500;

  /** Tables that do not follow from the records. */
  private static final List<String> OTHERS = List.of("store", "recoding", "unsettled");

  private final Store checked;
  private final List<String> faults = new ArrayList<>();

  /** Prepares the check of a store. */
  public StoreCheck(Store checked) {
    this.checked = checked;
  }

  /**
   * Returns what is wrong, one sentence each; nothing when the store is sound.
   *
   * @param rebuild file for the second store, to be deleted afterwards; without one only the tables
   *     and the records themselves are checked
   */
  public List<String> faults(Optional<Path> rebuild) {
    try {
      checked.settle();
      Connection database = checked.database();
      faults.addAll(schema(database));
      faults.addAll(RecordCheck.versions(database));
      if (rebuild.isEmpty()) {
        faults.addAll(new RecordCheck().records(database, record -> {}));
      } else {
        compare(database, rebuild.get());
      }
      return List.copyOf(faults);
    } catch (SQLException failure) {
      throw StoreException.of(failure);
    }
  }

  private static List<String> schema(Connection database) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Store made = Store.inMemory()) {
      Set<String> wanted = new HashSet<>(TableList.descriptions(made.database()));
      Set<String> found = new HashSet<>(TableList.descriptions(database));
      wanted.stream()
          .filter(one -> !found.contains(one))
          .sorted()
          .forEach(one -> faults.add("the tables lack " + one));
      found.stream()
          .filter(one -> !wanted.contains(one))
          .sorted()
          .forEach(one -> faults.add("the tables have what does not belong there: " + one));
    }
    return faults;
  }

  private void compare(Connection database, Path file) throws SQLException {
    try (Store rebuilt = Store.open(file)) {
      List<Record> batch = new ArrayList<>();
      List<String> wrong =
          new RecordCheck()
              .records(
                  database,
                  record -> {
                    batch.add(record);
                    if (batch.size() == BATCH) {
                      rebuilt.keep(batch);
                      batch.clear();
                    }
                  });
      rebuilt.keep(batch);
      rebuilt.settle();
      faults.addAll(wrong);
      List<String> tables = new ArrayList<>(TableList.names(rebuilt.database()));
      tables.removeAll(OTHERS);
      tables.retainAll(TableList.names(database));
      for (String table : tables) {
        faults.addAll(TableComparison.faults(database, rebuilt.database(), table));
      }
    }
  }
}
