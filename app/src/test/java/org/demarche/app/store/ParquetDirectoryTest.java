package org.demarche.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store goes into files of Parquet and comes back as it was. */
final class ParquetDirectoryTest {

  @TempDir private Path directory = Path.of("");

  private static Store filled() {
    InventedReports invented = new InventedReports(6);
    Store store = Store.inMemory();
    for (int batch = 0; batch < 4; batch++) {
      List<Record> records = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        records.add(invented.next(20));
      }
      store.keep(records);
    }
    return store;
  }

  private Path none() {
    return directory.resolve("none");
  }

  @Test
  void whatWasToldOfAlertsGoesAlong() throws IOException {
    Path told = Files.writeString(directory.resolve("world.db.alerts"), "{}\n");
    ParquetDirectory files = new ParquetDirectory(directory.resolve("files"));
    try (Store store = filled();
        Store other = Store.inMemory()) {
      files.write(store, told);
      files.read(other);
      assertThat(Contents.differences(store, other)).isEmpty();
    }
    assertThat(files.told().orElseThrow()).hasSameBinaryContentAs(told);
  }

  @Test
  void aStoreComesBackAsItWasAndGivesTheSameBytesAgain() throws IOException {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    try (Store store = filled();
        Store other = Store.inMemory()) {
      new ParquetDirectory(first).write(store, none());
      new ParquetDirectory(first).read(other);
      assertThat(Contents.differences(store, other)).isEmpty();
      assertThat(other.content()).isEqualTo(store.content());
      new ParquetDirectory(second).write(other, none());
      try (Stream<Path> files = Files.list(first)) {
        for (Path file : files.toList()) {
          assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
      }
    }
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactlyInAnyOrder(first, second);
    }
  }

  @Test
  void aStoreThatWasReadTakesReportsAsTheFirstDoes() throws IOException {
    Record next = new InventedReports(7).record("r3");
    try (Store store = filled();
        Store other = Store.inMemory()) {
      new ParquetDirectory(directory.resolve("files")).write(store, none());
      new ParquetDirectory(directory.resolve("files")).read(other);
      store.keep(List.of(next));
      other.keep(List.of(next));
      assertThat(Contents.differences(store, other)).isEmpty();
    }
  }

  @Test
  void whatIsThereIsNotReplaced() throws IOException {
    Files.createFile(directory.resolve("taken"));
    try (Store store = filled()) {
      assertThatThrownBy(
              () -> new ParquetDirectory(directory.resolve("taken")).write(store, none()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("exists already");
    }
  }

  @Test
  void missingFilesAreTold() throws IOException {
    try (Store store = filled();
        Store other = Store.inMemory()) {
      new ParquetDirectory(directory.resolve("files")).write(store, none());
      Files.delete(directory.resolve("files").resolve("events.parquet"));
      assertThatThrownBy(() -> new ParquetDirectory(directory.resolve("files")).read(other))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("not those of a store of this version");
      assertThat(other.content().reports()).isZero();
    }
  }
}
