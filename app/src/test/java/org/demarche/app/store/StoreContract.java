package org.demarche.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.demarche.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store does, wherever it keeps its tables. */
abstract class StoreContract {

  /** Returns a store that has nothing. */
  abstract Store fresh();

  @Test
  void theSameReportsAgainChangeNothing() {
    InventedReports invented = new InventedReports(1);
    List<Record> records = List.of(invented.record("a"), invented.record("b"));
    try (Store store = fresh()) {
      assertThat(store.keep(records)).isEqualTo(new Kept(2, 0, 0));
      Map<String, List<String>> before = Contents.of(store);
      assertThat(store.keep(records)).isEqualTo(new Kept(0, 0, 2));
      assertThat(Contents.of(store)).isEqualTo(before);
      assertThat(store.content().versions()).isZero();
    }
  }

  @Test
  void aChangedReportTakesThePlaceOfTheOldOneWhichIsKept() {
    InventedReports invented = new InventedReports(5);
    Record newer = invented.record("a");
    try (Store store = fresh();
        Store other = fresh()) {
      store.keep(List.of(invented.record("a"), invented.record("b")));
      assertThat(store.keep(List.of(newer))).isEqualTo(new Kept(0, 1, 0));
      assertThat(store.content().versions()).isEqualTo(1);
      assertThat(store.content().reports()).isEqualTo(2);
      other.keep(List.of(newer));
      assertThat(Contents.of(store).get("reports")).containsAll(Contents.of(other).get("reports"));
    }
  }

  @Test
  void ofAReportThatComesTwiceInABatchTheLastCounts() {
    InventedReports invented = new InventedReports(3);
    Record last = invented.record("a");
    try (Store store = fresh();
        Store other = fresh()) {
      assertThat(store.keep(List.of(invented.record("a"), last, last)))
          .isEqualTo(new Kept(1, 1, 1));
      other.keep(List.of(last));
      assertThat(Contents.differences(store, other)).isEmpty();
    }
  }

  @Test
  void nothingIsKeptOfNothing() {
    try (Store store = fresh()) {
      assertThat(store.keep(List.of())).isEqualTo(Kept.NOTHING);
      assertThat(store.content().reports()).isZero();
    }
  }

  /** However reports arrive and change, the store has what one has that saw only the last state. */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatTheStoreHasDependsOnTheLastVersionsAlone(long seed) {
    Random random = new Random(seed);
    InventedReports invented = new InventedReports(seed);
    Map<String, Record> last = new LinkedHashMap<>();
    try (Store store = fresh();
        Store other = fresh()) {
      for (int batch = 0; batch < 5; batch++) {
        List<Record> records = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
          Record record = invented.next(25);
          records.add(record);
          last.put(record.report().id(), record);
        }
        store.keep(records);
      }
      other.keep(shuffled(last.values(), random));
      assertThat(Contents.differences(store, other)).isEmpty();
    }
  }

  /** One batch or many, first to last or otherwise: the same cases, circles and accounts. */
  @ParameterizedTest
  @MethodSource("seeds")
  void orderAndBatchesDoNotMatter(long seed) {
    Random random = new Random(seed);
    InventedReports invented = new InventedReports(seed);
    List<Record> records = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      records.add(invented.record("r" + i));
    }
    try (Store store = fresh();
        Store other = fresh()) {
      store.keep(records);
      List<Record> shuffled = shuffled(records, random);
      for (int i = 0; i < 30; ) {
        int next = Math.min(30, i + 1 + random.nextInt(9));
        other.keep(shuffled.subList(i, next));
        i = next;
      }
      assertThat(Contents.differences(other, store)).isEmpty();
    }
  }

  /** Whatever arrives in between, links lead to cases that are there, and from tellings. */
  @Test
  void linksLeadToCases() {
    InventedReports invented = new InventedReports(4);
    try (Store store = fresh()) {
      for (int batch = 0; batch < 12; batch++) {
        store.keep(
            List.of(invented.next(60), invented.next(60), invented.next(60), invented.next(60)));
        store.settle();
      }
      Map<String, List<String>> contents = Contents.of(store);
      assertThat(contents.get("links")).isNotEmpty();
      String lost =
          "SELECT l.case_id FROM links l WHERE case_id NOT IN (SELECT case_id FROM cases) OR NOT"
              + " EXISTS (SELECT 1 FROM tellings t WHERE t.report = l.report AND t.event = l.event)";
      assertThat(Contents.texts(store, lost)).isEmpty();
    }
  }

  /** Whoever sends a report need not wait for settling, and nothing of it is lost by that. */
  @ParameterizedTest
  @MethodSource("seeds")
  void reportsComeInWhileItSettles(long seed) throws InterruptedException, ExecutionException {
    InventedReports invented = new InventedReports(seed);
    Map<String, Record> last = new LinkedHashMap<>();
    ExecutorService beside = Executors.newSingleThreadExecutor();
    AtomicBoolean done = new AtomicBoolean();
    try (Store store = fresh();
        Store other = fresh()) {
      Future<?> settling =
          beside.submit(
              () -> {
                while (!done.get()) {
                  store.settle();
                }
              });
      for (int i = 0; i < 40; i++) {
        Record record = invented.next(25);
        last.put(record.report().id(), record);
        store.keep(List.of(record));
      }
      done.set(true);
      settling.get();
      other.keep(List.copyOf(last.values()));
      assertThat(Contents.differences(store, other)).isEmpty();
    } finally {
      beside.shutdownNow();
    }
  }

  /** What was settled and linked step by step is what one finds who sees all at once. */
  @ParameterizedTest
  @MethodSource("seeds")
  void settlingInBetweenDoesNotMatter(long seed) {
    Random random = new Random(seed);
    InventedReports invented = new InventedReports(seed);
    Map<String, Record> last = new LinkedHashMap<>();
    try (Store store = fresh();
        Store other = fresh()) {
      for (int batch = 0; batch < 12; batch++) {
        List<Record> records = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
          Record record = invented.next(25);
          records.add(record);
          last.put(record.report().id(), record);
        }
        store.keep(records);
        store.settle();
      }
      other.keep(shuffled(last.values(), random));
      assertThat(Contents.differences(store, other)).isEmpty();
    }
  }

  /** More on demand: -Ddemarche.seeds=500. */
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("demarche.seeds", 6));
  }

  static List<Record> shuffled(Collection<Record> records, Random random) {
    List<Record> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
