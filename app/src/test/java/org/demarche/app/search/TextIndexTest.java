package org.demarche.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.demarche.app.question.InventedReports;
import org.demarche.app.question.Period;
import org.demarche.app.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows its store, whatever happens to either. */
class TextIndexTest {

  private static final int ARRIVALS = 12;

  @TempDir Path directory;

  private Path file;
  private Store store;

  @BeforeEach
  void fill() {
    file = directory.resolve("world.db");
    store = Store.open(file);
    store.keep(InventedReports.records());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> found(String words) {
    return hits(words).best().stream().map(Hit::report).toList();
  }

  private Hits hits(String words) {
    return new TextIndex(file, store).hits(new Search(words, Period.ALWAYS, Set.of(), 10));
  }

  @Test
  void findsWordsInAnyForm() {
    assertThat(found("expulsion")).containsExactly("puna-1");
    assertThat(found("Expel diplomat")).contains("lima-1", "coast-1", "inland-1", "puna-1");
    assertThat(found("\"la paz\"")).containsExactly("lima-1");
    assertThat(found("football | flight")).containsExactlyInAnyOrder("puna-2", "lima-1");
    assertThat(found("expelled -passports")).containsExactlyInAnyOrder("lima-1", "puna-1");
    assertThat(found("ari*")).containsExactly("puna-2");
    assertThat(found("volcano")).isEmpty();
  }

  @Test
  void marksTheWordsInTheirSentence() {
    Snippet snippet = hits("flight").best().get(0).snippets().get(0);
    assertThat(snippet.text()).startsWith("Peru expelled").endsWith("lake post.");
    assertThat(snippet.marks())
        .extracting(mark -> snippet.text().substring(mark.start(), mark.end()))
        .containsExactly("flight");
  }

  @Test
  void limitsDaysAndOutlets() {
    TextIndex index = new TextIndex(file, store);
    Period march6 = new Period(Optional.of(LocalDate.of(2031, 3, 6)), Optional.empty());
    assertThat(index.hits(new Search("expelled", march6, Set.of(), 10)).best())
        .extracting(Hit::report)
        .containsExactly("inland-1");
    assertThat(index.hits(new Search("expelled", Period.ALWAYS, Set.of("Coast Post"), 10)).best())
        .extracting(Hit::report)
        .containsExactly("coast-1");
    Hits few = index.hits(new Search("expelled", Period.ALWAYS, Set.of(), 1));
    assertThat(few.best()).hasSize(1);
    assertThat(few.all()).isEqualTo(4);
  }

  @Test
  void followsWhatIsNewAndWhatIsReplaced() {
    assertThat(found("volcano")).isEmpty();
    store.keep(
        List.of(InventedReports.bare("puna-3", "2031-04-01", "Puna Wire", "Ash", "A volcano.")));
    assertThat(found("volcano")).containsExactly("puna-3");
    store.keep(
        List.of(InventedReports.bare("puna-3", "2031-04-01", "Puna Wire", "Ash", "A geyser.")));
    assertThat(found("volcano")).isEmpty();
    assertThat(found("geyser")).containsExactly("puna-3");
  }

  @Test
  void isMadeAnewWhenDamaged() throws IOException {
    assertThat(found("airport")).hasSize(2);
    try (Stream<Path> files = Files.list(directory.resolve("world.db.text"))) {
      for (Path each : files.filter(path -> !path.endsWith("write.lock")).toList()) {
        Files.write(each, new byte[] {1, 2, 3});
      }
    }
    assertThat(found("airport")).hasSize(2);
    try (Stream<Path> files = Files.list(directory.resolve("world.db.text"))) {
      Files.delete(files.filter(path -> path.toString().contains("segments_")).findFirst().get());
    }
    assertThat(found("airport")).hasSize(2);
  }

  @Test
  void isMadeAnewForAnotherStoreOfTheSameName() throws IOException {
    assertThat(found("airport")).hasSize(2);
    store.close();
    Files.delete(file);
    store = Store.open(file);
    store.keep(
        InventedReports.records().stream()
            .map(record -> record.report().id())
            .map(id -> InventedReports.bare(id, "2031-01-01", "X", "New", "An airport. " + id))
            .toList());
    assertThat(found("airport")).hasSize(5);
    assertThat(found("passports")).isEmpty();
  }

  @Test
  void manySearchAtOnceWhileReportsComeIn() throws InterruptedException {
    try (TextIndex index = new TextIndex(file, store)) {
      Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
      AtomicInteger kept = new AtomicInteger();
      List<Thread> searching = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        searching.add(new Thread(() -> searchUntilAllAreThere(index, kept)));
        searching.get(i).setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        searching.get(i).start();
      }
      for (int i = 1; i <= ARRIVALS; i++) {
        store.keep(
            List.of(InventedReports.bare("late-" + i, "2031-04-01", "X", "Ash", "Volcano " + i)));
        kept.set(i);
      }
      for (Thread each : searching) {
        each.join();
      }
      assertThat(failures).isEmpty();
    }
  }

  /** What was kept before a search began is found by it. */
  private static void searchUntilAllAreThere(TextIndex index, AtomicInteger kept) {
    int found;
    do {
      int before = kept.get();
      found = index.reports("volcano").size();
      assertThat(found).isGreaterThanOrEqualTo(before);
    } while (found < ARRIVALS);
  }

  @Test
  void goesOnAfterItWasClosed() {
    TextIndex index = new TextIndex(file, store);
    assertThat(index.reports("airport")).hasSize(2);
    index.close();
    assertThat(index.reports("airport")).hasSize(2);
    index.close();
  }
}
