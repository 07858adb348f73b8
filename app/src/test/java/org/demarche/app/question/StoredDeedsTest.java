package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.demarche.app.relation.Deed;
import org.demarche.app.store.Store;
import org.demarche.app.store.StoreException;
import org.demarche.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDeedsTest {

  @TempDir private Path folder = Path.of("");

  private static List<Record> lake() throws IOException, MalformedRecordException {
    List<Record> records = new ArrayList<>();
    try (InputStream in = RecordReader.class.getResourceAsStream("lake.jsonl")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        records.add(new RecordReader().read(line));
      }
    }
    return records;
  }

  @Test
  void areTheCasesThatTookPlace() throws IOException, MalformedRecordException {
    Path file = folder.resolve("lake.db");
    try (Store store = Store.open(file)) {
      store.keep(lake());
    }
    List<Deed> deeds = StoredDeeds.inFile(file).of(Set.of("PER"), Set.of("BOL")).toList();
    assertThat(deeds).hasSize(1);
    Deed deed = deeds.get(0);
    assertThat(deed.day()).isEqualTo(LocalDate.of(2019, 3, 3));
    assertThat(deed.actors()).containsExactlyInAnyOrder("PER", "peru");
    assertThat(deed.recipients()).contains("BOL");
    assertThat(deed.category()).isEqualTo("SANCTION");
    assertThat(deed.mode()).hasValue("expel");
    assertThat(deed.quad()).isEqualTo("material conflict");
    assertThat(deed.intensity()).isEqualTo(-5.5);
    assertThat(deed.accounts()).isEqualTo(1);
    assertThat(StoredDeeds.inFile(file).of(Set.of("PER"), Set.of("FRA"))).isEmpty();
  }

  @Test
  void makeNoStoreWhereThereIsNone() {
    Path file = folder.resolve("none.db");
    assertThatThrownBy(() -> StoredDeeds.inFile(file).of(Set.of("PER"), Set.of("BOL")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no store");
    assertThat(Files.exists(file)).isFalse();
  }
}
