package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filling a store and looking after it, as a person does. */
final class IngestCommandTest {

  @TempDir private Path directory = Path.of("");
  private List<String> lines = List.of();
  private Path store = Path.of("");
  private Path records = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    try (InputStream in = RecordReader.class.getResourceAsStream("lake.jsonl")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    store = directory.resolve("world.db");
    records = Files.write(directory.resolve("records.jsonl"), lines);
  }

  private CommandRun ingest(Object input) {
    return new CommandRun().of("ingest", "--store", store, "--coded", input);
  }

  @Test
  void oneReportIsCountedAsOne() throws IOException {
    Path one = Files.writeString(directory.resolve("one.jsonl"), lines.get(0));
    assertThat(ingest(one).err()).contains("the store has 1 report (1 account), ");
  }

  @Test
  void nothingIsLeftOfANewStoreIntoWhichNothingCame() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.jsonl"), "{\n");
    for (Path input : List.of(broken, directory.resolve("none.jsonl"))) {
      CommandRun run = ingest(input);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).endsWith("1 rejected\nno store is made\n");
      assertThat(directory).isDirectoryNotContaining("glob:**world.db*");
    }
    ingest(records);
    assertThat(ingest(broken).err()).contains("the store has ");
    assertThat(store).exists();
  }

  @Test
  void onlyCommandsThatMakeAStoreSayThatTheyDo() {
    String made = "it is made when it does not exist";
    assertThat(new CommandRun().of("ingest", "--help").out()).contains(made);
    for (String asking : List.of("relations", "recode", "store check", "store export")) {
      Object[] words = (asking + " --help").split(" ");
      assertThat(new CommandRun().of(words).out()).contains("--store").doesNotContain(made);
    }
  }

  @Test
  void recordsAreKeptWithoutCodingAndOnlyOnce() {
    CommandRun first = ingest(records);
    assertThat(first.status()).isZero();
    assertThat(first.err()).contains(lines.size() + " new, 0 changed, 0 known before, 0 rejected");
    assertThat(ingest(records).err()).contains("0 new, 0 changed, " + lines.size() + " known");
  }

  @Test
  void packedRecordsDirectoriesAndStandardInputAreRead() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(directory.resolve("more.jsonl.gz")))) {
      out.write(Files.readAllBytes(records));
    }
    assertThat(ingest(directory).err()).contains(2 * lines.size() + " in: ");
    CommandRun piped =
        new CommandRun()
            .withInput(String.join("\n", lines))
            .of("ingest", "--store", store, "--coded", "-");
    assertThat(piped.err()).contains("0 new, 0 changed, " + lines.size() + " known before");
  }

  @Test
  void whatIsNoSoundRecordIsRejectedWithItsPlace() throws IOException {
    String moved = lines.get(0).replaceFirst("\"trigger\":\\{\"text\":\"", "$0X");
    Path bad = directory.resolve("bad.jsonl");
    Files.write(bad, List.of("{\"schema\":", moved, lines.get(0), "{}"));
    Path rejects = directory.resolve("rejects.jsonl");
    CommandRun run =
        new CommandRun().of("ingest", "--store", store, "--coded", bad, "--rejects", rejects);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("bad.jsonl, line 1: the line is no JSON")
        .contains("bad.jsonl, line 2: the event e1 has the words \"X")
        .contains("bad.jsonl, line 4: the line is no record of demarche/1")
        .contains("1 new, 0 changed, 0 known before, 3 rejected");
    assertThat(Files.readAllLines(rejects)).hasSize(3);
  }

  @Test
  void aStoreIsCheckedExportedAndImported() {
    ingest(records);
    assertThat(new CommandRun().of("store", "check", "--store", store).status()).isZero();
    Path files = directory.resolve("files");
    assertThat(new CommandRun().of("store", "export", "--store", store, files).status()).isZero();
    Path copy = directory.resolve("copy.db");
    assertThat(new CommandRun().of("store", "import", "--store", copy, files).status()).isZero();
    CommandRun check = new CommandRun().of("store", "check", "--store", copy);
    assertThat(check.status()).isZero();
    assertThat(check.err()).contains("sound");
    assertThat(new CommandRun().of("store", "import", "--store", copy, files).status())
        .isEqualTo(2);
  }

  @Test
  void whatIsNoStoreIsToldInWords() throws IOException {
    Path none = directory.resolve("none.db");
    CommandRun missing = new CommandRun().of("store", "check", "--store", none);
    assertThat(missing.status()).isEqualTo(70);
    assertThat(missing.err()).contains("there is no store").doesNotContain("Exception");
    Files.writeString(none, "something else, which is no database at all");
    CommandRun other = new CommandRun().of("store", "check", "--store", none);
    assertThat(other.status()).isEqualTo(70);
    assertThat(other.err()).contains("the file is damaged, or no store");
  }

  @Test
  void recodingShowsWhatChangesAndGoesNoFurtherWhenDry() throws MalformedRecordException {
    ingest(records);
    CommandRun dry = recode("--dry-run");
    assertThat(dry.status()).isZero();
    assertThat(dry.out()).contains("lake-1#e1 gone: SANCTION/expel actual");
    assertThat(dry.err()).contains("events gone").contains("nothing is kept");
    assertThat(recode().err()).contains("events gone");
    assertThat(recode().err()).contains("0 records changed, 0 failed");
    assertThat(new CommandRun().of("store", "check", "--store", store).status()).isZero();
  }

  /** The coder of the tests finds nothing. */
  private CommandRun recode(String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(0, List.of("recode", "--store", store.toString()));
    return new CommandRun().of(arguments.toArray());
  }

  @Test
  void aReportThatTheCoderFailsOnKeepsItsRecord() throws IOException {
    ingest(
        Files.write(
            directory.resolve("failing.jsonl"),
            List.of(lines.get(0).replace("lake-1", "lake-2").replace("presidents", "failing on"))));
    CommandRun run = recode();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("lake-2: the coder fails on this report").contains("1 failed");
  }
}
