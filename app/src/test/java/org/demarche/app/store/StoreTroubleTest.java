package org.demarche.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a store that is in use, of another time, damaged, or has no more room. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StoreTroubleTest {

  private static final int REPORTS = 2000;
  private static final int FIRST = 60;

  @TempDir private Path directory = Path.of("");
  private Path file = Path.of("");
  private List<Record> records = List.of();

  /** Holds a store open until its standard input ends. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException {
      try (Store store = Store.open(Path.of(arguments[0]))) {
        System.out.println("open, " + store.content().reports() + " reports");
        System.in.readAllBytes();
      }
    }
  }

  /** Starts the command; from then on no file may be larger than told. */
  static final class Cramped {
    public static void main(String[] arguments)
        throws IOException, SQLException, InterruptedException {
      // The library of the database, which is larger, is unpacked first.
      DriverManager.getConnection("jdbc:duckdb:").close();
      String pid = String.valueOf(ProcessHandle.current().pid());
      int status =
          new ProcessBuilder("prlimit", "--fsize=" + arguments[0], "--pid", pid)
              .inheritIO()
              .start()
              .waitFor();
      if (status != 0) {
        throw new IllegalStateException("prlimit ended with " + status);
      }
      KillTest.Start.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
  }

  @BeforeEach
  void fill() {
    file = directory.resolve("world.db");
    InventedReports invented = new InventedReports(12);
    records = IntStream.range(0, REPORTS).mapToObj(i -> invented.record("r" + i, i)).toList();
    try (Store store = Store.open(file)) {
      store.keep(records.subList(0, FIRST));
    }
  }

  @Test
  void whoeverComesSecondIsToldThatTheStoreIsInUse() throws IOException, InterruptedException {
    Process holder = java(Holder.class, file.toString());
    try {
      assertThat(holder.inputReader(StandardCharsets.UTF_8).readLine()).startsWith("open, 60");
      assertThatThrownBy(() -> Store.open(file))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is in use by another process: end that one")
          .hasMessageContaining("'demarche serve'");
      assertThatThrownBy(() -> ReadOnlyStore.open(file))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is in use by another process");
    } finally {
      holder.getOutputStream().close();
      holder.waitFor();
    }
    try (Store store = Store.open(file)) {
      assertThat(store.content().reports()).isEqualTo(FIRST);
    }
  }

  @Test
  void aStoreOfANewerProgramIsLeftAsItIs() throws SQLException, IOException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = database.createStatement()) {
      statement.execute("UPDATE store SET version = 99");
    }
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("was made by a newer program (tables of version 99");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aStoreOfAnOlderProgramIsBroughtUpToDate() throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = database.createStatement()) {
      statement.execute("ALTER TABLE unsettled DROP COLUMN until");
      statement.execute("UPDATE store SET version = 1");
    }
    try (ReadOnlyStore store = ReadOnlyStore.open(file);
        Connection database = store.connect();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("SELECT min(until), count(*) FROM unsettled")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("9999-12-31");
      assertThat(row.getInt(2)).isPositive();
    }
    try (Store store = Store.open(file);
        Store other = Store.inMemory()) {
      store.keep(records.subList(FIRST, FIRST + 20));
      other.keep(records.subList(0, FIRST + 20));
      assertThat(Contents.differences(store, other)).isEmpty();
    }
  }

  /** Another process reads what is damaged, since the database's own code may not survive it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void flippedBitsAreToldInWords(long seed) throws IOException, InterruptedException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(file, bytes);
    isToldInWords();
  }

  @Test
  void aFileThatEndsTooSoonIsToldInWords() throws IOException, InterruptedException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    isToldInWords();
  }

  private void isToldInWords() throws IOException, InterruptedException {
    Process check = java(KillTest.Start.class, "store", "check", "--store", file.toString());
    String said = said(check);
    assertThat(check.waitFor()).as(said).isIn(1, 70);
    assertThat(said).contains(file.toString()).doesNotContain("\tat ", "Exception in thread");
  }

  @Test
  void aFullDiskIsToldAndNothingIsLostOrDoubled() throws IOException, InterruptedException {
    Path input = directory.resolve("records.jsonl");
    RecordWriter writer = new RecordWriter();
    Files.write(input, records.stream().map(writer::write).toList());
    String[] ingest = {"ingest", "--coded", "--store", file.toString(), input.toString()};
    String most = String.valueOf(Files.size(file));
    Process full =
        java(
            Cramped.class,
            Stream.concat(Stream.of(most), Stream.of(ingest)).toArray(String[]::new));
    String said = said(full);
    assertThat(full.waitFor()).as(said).isEqualTo(70);
    assertThat(said).contains("there is no more room on the disk; what was kept before is safe");
    Process again = java(KillTest.Start.class, ingest);
    assertThat(said(again)).contains("2,000 in: ").doesNotContain(" 60 known");
    assertThat(again.waitFor()).isZero();
    Path other = directory.resolve("other.db");
    try (Store whole = Store.open(other);
        Store store = Store.openExisting(file)) {
      whole.keep(records);
      assertThat(Contents.differences(whole, store)).isEmpty();
    }
  }

  @Test
  void recodingGoesOnWhereTheSameCoderWasInterrupted() {
    try (Store store = Store.openExisting(file)) {
      Recoding recoding = Recoding.of(store, "one coder", false);
      assertThat(recoding.isResumed()).isFalse();
      assertThat(recoding.next(25)).hasSize(25);
      recoding.keep(List.of());
      recoding.next(25);
    }
    try (Store store = Store.openExisting(file)) {
      assertThat(Recoding.of(store, "another coder", false).isResumed()).isFalse();
      Recoding recoding = Recoding.of(store, "one coder", false);
      assertThat(recoding.isResumed()).isTrue();
      assertThat(recoding.left()).isEqualTo(35);
      assertThat(recoding.next(100)).hasSize(35);
      recoding.end();
      assertThat(Recoding.of(store, "one coder", false).isResumed()).isFalse();
    }
  }

  private static Process java(Class<?> main, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> options = Stream.of("-Xmx500m", "-cp", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Stream.of(Stream.of(java), options, Stream.of(main.getName()), Stream.of(arguments))
                .flatMap(all -> all)
                .toList())
        .redirectErrorStream(true)
        .start();
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
