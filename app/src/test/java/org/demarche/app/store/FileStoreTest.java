package org.demarche.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a file does what every store does, and has it when it is opened again. */
final class FileStoreTest extends StoreContract {

  @TempDir private Path directory = Path.of("");
  private int made;

  @Override
  Store fresh() {
    return Store.open(directory.resolve("store-" + ++made + ".db"));
  }

  @Test
  void whatWasKeptIsThereWhenTheFileIsOpenedAgain() {
    Path file = directory.resolve("again.db");
    InventedReports invented = new InventedReports(4);
    Map<String, List<String>> before;
    try (Store store = Store.open(file)) {
      store.keep(List.of(invented.record("a"), invented.record("b")));
      before = Contents.of(store);
    }
    try (Store store = Store.open(file)) {
      assertThat(Contents.of(store)).isEqualTo(before);
      assertThat(store.keep(List.of(invented.record("c"))).fresh()).isEqualTo(1);
    }
  }
}
