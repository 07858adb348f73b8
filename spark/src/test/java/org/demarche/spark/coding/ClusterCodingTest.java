package org.demarche.spark.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.demarche.app.intake.Wishes;
import org.demarche.record.ConfidenceLimit;
import org.demarche.spark.FlakyFileSystem;
import org.demarche.spark.LocalSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterCodingTest {

  private static SparkSession session;

  @TempDir Path directory;

  private Wire wire;
  private Path in;
  private Path out;
  private final List<String> notes = new ArrayList<>();

  @BeforeAll
  static void open() {
    session = LocalSpark.open();
  }

  @AfterAll
  static void close() throws IOException {
    session.close();
  }

  @BeforeEach
  void prepare() throws IOException {
    in = Files.createDirectory(directory.resolve("in"));
    out = directory.resolve("out");
    wire = new Wire(in);
  }

  private Account code(int chunks, Object... inputs) throws IOException, OtherRequestException {
    return coding().code(names(inputs), out.toString(), false, Optional.of(chunks));
  }

  private ClusterCoding coding() {
    return new ClusterCoding(session, CodeOrder.usual(), notes::add);
  }

  private static List<String> names(Object... inputs) {
    return List.of(inputs).stream().map(Object::toString).toList();
  }

  private void assertSameAsOneMachine(Object... inputs) throws IOException {
    Machine machine = new Machine(directory, names(inputs));
    assertThat(machine.records()).isNotEmpty();
    assertThat(new Written(out).records()).isEqualTo(machine.records());
    assertThat(new Written(out).rejects()).isEqualTo(machine.rejects());
  }

  @Test
  void writesTheBytesOfOneMachineForAllForms() throws Exception {
    wire.text("a.txt", "Talks");
    wire.packed("b.jsonl.gz", 5);
    wire.zipped("c.zip");
    wire.parquet("d.parquet", 5);
    wire.archive("e.warc");
    wire.lines("f.jsonl", 5);
    Files.writeString(in.resolve("g.json"), "[" + Wire.line(1) + ", {}]");
    Files.writeString(in.resolve("h.txt"), "no date\n");
    Files.writeString(in.resolve("i.html"), "");
    Files.createFile(in.resolve("j.jsonl"));
    Files.writeString(in.resolve("other.pdf"), "%PDF-");
    Path below = Files.createDirectory(in.resolve("below"));
    new Wire(below).lines("Ü – 1.jsonl", 2);
    Path empty = Files.createDirectory(directory.resolve("empty"));
    Object[] inputs = {in, directory.resolve("none.txt"), empty, in + "/*.zip", in + "/x*"};

    Account account = code(7, inputs);

    assertSameAsOneMachine(inputs);
    assertThat(account.in()).isEqualTo(account.records() + account.rejects());
    assertThat(account.rejects()).isEqualTo(new Written(out).rejects().lines().count());
    assertThat(notes).singleElement().asString().contains("1 file left out").contains("other.pdf");
  }

  @Test
  void cutsAHugeFileOfLinesAnywhereAndKeepsItsNumbers() throws Exception {
    Path lines = wire.oddLines("odd.jsonl", 40);
    Account account = code(30, lines);
    assertSameAsOneMachine(lines);
    assertThat(new Written(out).chunks()).hasSizeGreaterThan(20);
    assertThat(account.rejects()).isEqualTo(16);
    assertThat(account.records()).isEqualTo(46);
  }

  @Test
  void readsHugeArchivesOnceAndCodesThemEverywhere() throws Exception {
    wire.packed("a.jsonl.gz", 40);
    wire.zipped("b.zip");
    wire.text("c.txt", "Talks");
    Account account = code(30, in);
    assertSameAsOneMachine(in);
    assertThat(account.rejects()).isEqualTo(2);
    assertThat(new Written(out).chunks()).hasSizeGreaterThan(20);
    assertThat(out.resolve("_blocks")).doesNotExist();
    assertThat(code(30, in)).isEqualTo(account);
  }

  @Test
  void readsAFileInAWideEncodingFromItsBeginning() throws Exception {
    Path wide = in.resolve("wide.jsonl");
    Files.writeString(wide, Wire.line(1) + "\n" + Wire.line(2) + "\n", StandardCharsets.UTF_16);
    code(30, wide);
    assertSameAsOneMachine(wide);
  }

  @Test
  void writesATableWithADirectoryForEachMonth() throws Exception {
    Path lines = wire.lines("wire.jsonl", 12);
    Account account = coding().code(names(lines), out.toString(), true, Optional.of(3));
    assertThat(account).isEqualTo(new Account(12, 12, 0));
    assertThat(out.resolve("records"))
        .isDirectoryContaining("glob:**month=2019-01")
        .isDirectoryContaining("glob:**month=2019-02")
        .isDirectoryContaining("glob:**month=2019-03");
    assertThat(out.resolve("_waiting")).doesNotExist();
    List<String> written =
        session
            .read()
            .parquet(out.resolve("records").toString())
            .orderBy("line")
            .select("line")
            .toJavaRDD()
            .map(row -> row.getString(0))
            .collect();
    assertThat(written)
        .isEqualTo(new Machine(directory, names(lines)).records().lines().sorted().toList());
    assertThat(coding().code(names(lines), out.toString(), true, Optional.of(3)))
        .isEqualTo(account);
  }

  @Test
  void runsATaskAgainThatIsKilled() throws Exception {
    Path lines = wire.lines("wire.jsonl", 24);
    SparkContext spark = session.sparkContext();
    CodingTasks tasks =
        new CodingTasks(
            task -> spark.killTaskAttempt(task, true, "the machine is taken away"), () -> {});
    spark.addSparkListener(tasks);
    try {
      assertThat(code(4, lines)).isEqualTo(new Account(24, 24, 0));
    } finally {
      spark.removeSparkListener(tasks);
    }
    assertThat(tasks.killed()).isPositive();
    assertSameAsOneMachine(lines);
  }

  @Test
  void runsATaskAgainWhoseFileBreaksOff() throws Exception {
    wire.lines("a.jsonl", 4);
    wire.lines("b.jsonl", 4);
    String network = "flaky:" + in;
    FlakyFileSystem.breakNext(2);
    Account account = code(2, network);
    assertThat(FlakyFileSystem.left()).isZero();
    assertThat(account).isEqualTo(new Account(8, 8, 0));
    assertThat(new Written(out).records().replace("flaky:/", "/"))
        .isEqualTo(new Machine(directory, names(in)).records());
  }

  @Test
  void failsWhenAFileBreaksOffEachTime() throws Exception {
    wire.lines("a.jsonl", 4);
    FlakyFileSystem.breakNext(1000);
    assertThatThrownBy(() -> code(1, "flaky:" + in))
        .hasStackTraceContaining("connection was reset");
    FlakyFileSystem.breakNext(0);
    assertThat(out.resolve("_account.json")).doesNotExist();
    assertThat(code(1, "flaky:" + in).records()).isEqualTo(4);
  }

  @Test
  void goesOnWhereItWasInterrupted() throws Exception {
    Path lines = wire.lines("wire.jsonl", 30);
    SparkContext spark = session.sparkContext();
    CodingTasks stopping = new CodingTasks(task -> {}, spark::cancelAllJobs);
    spark.addSparkListener(stopping);
    try {
      assertThatThrownBy(() -> code(10, lines)).isInstanceOf(SparkException.class);
    } finally {
      spark.removeSparkListener(stopping);
    }
    Map<Path, FileTime> before = new HashMap<>();
    for (Path chunk : new Written(out).chunks()) {
      before.put(chunk, Files.getLastModifiedTime(chunk));
    }
    assertThat(before).isNotEmpty().hasSizeLessThan(10);

    Account account = code(10, lines);

    assertThat(notes).anyMatch(note -> note.startsWith("going on with "));
    assertThat(account).isEqualTo(new Account(30, 30, 0));
    for (Map.Entry<Path, FileTime> chunk : before.entrySet()) {
      assertThat(Files.getLastModifiedTime(chunk.getKey())).isEqualTo(chunk.getValue());
    }
    assertSameAsOneMachine(lines);
    assertThat(out.resolve("_unfinished")).doesNotExist();
  }

  @Test
  void refusesWhatAnotherJobHasWritten() throws Exception {
    Path lines = wire.lines("wire.jsonl", 4);
    code(2, lines);
    assertThatThrownBy(() -> code(1, lines))
        .isInstanceOf(OtherRequestException.class)
        .hasMessageContaining("was begun by another job: the input was ");
    Files.writeString(lines, Wire.line(9) + "\n");
    assertThatThrownBy(() -> code(2, lines)).isInstanceOf(OtherRequestException.class);
    Path foreign = Files.createDirectory(directory.resolve("foreign"));
    Files.createFile(foreign.resolve("x"));
    assertThatThrownBy(
            () -> coding().code(names(lines), foreign.toString(), false, Optional.empty()))
        .isInstanceOf(OtherRequestException.class)
        .hasMessageContaining("holds something else");
  }

  @Test
  void failsWhenRecordsAreLost() throws Exception {
    Path lines = wire.lines("wire.jsonl", 6);
    code(3, lines);
    Files.delete(new Written(out).files("records").get(1));
    assertThatThrownBy(() -> code(3, lines))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("does not hold all that came in (6 reports in: ");
  }

  @Test
  void neverReadsWhatItWrites() throws Exception {
    wire.lines("wire.jsonl", 3);
    Path inside = in.resolve("coded");
    coding().code(names(in), inside.toString(), false, Optional.of(1));
    assertThat(coding().code(names(in), inside.toString(), false, Optional.of(1)).in())
        .isEqualTo(3);
  }

  @Test
  void codesWithDictionariesOfTheUser() {
    String mine = "[people]\nrudolf-r | Rudolf Rassendyll | - | m | HUN | king 2001..\n";
    CodeOrder order =
        CodeOrder.of(
            Wishes.none(),
            ConfidenceLimit.none(),
            List.of(new OwnFile("mine.txt", false, mine.getBytes(StandardCharsets.UTF_8))),
            false,
            0);
    assertThat(order.dictionaries()).singleElement().matches(d -> d.people().size() == 1);
    assertThat(order.terms()).isNotEqualTo(CodeOrder.usual().terms());
  }
}
