package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.app.Main;
import org.demarche.app.command.Demarche;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeJobTest {

  private static final String REPORT =
      "{\"date\":\"2019-03-04\",\"text\":\"Kenya expelled two Ugandan diplomats.\"}\n";

  @TempDir Path directory;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int job(Object... arguments) {
    return new Sessions(new PrintStream(err, true, StandardCharsets.UTF_8))
        .commandLine(CodeJob::new)
        .execute(words(arguments));
  }

  private int demarche(Object... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.none(80),
            Terminal.none(80));
    return Demarche.commandLine(streams, Main.coder()).execute(words(arguments));
  }

  private static String[] words(Object... arguments) {
    return List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
  }

  private Path lines(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }

  @Test
  void isAnEngineOfTheCodeCommand() throws IOException {
    Path in = lines("a.jsonl", REPORT + "{\"text\":\"No date.\"}\n");
    Path out = directory.resolve("out");
    Object[] command = {
      "code", in, "--engine", "spark", "--master", "local[2]", "-o", out, "--format", "record"
    };
    assertThat(demarche(command)).isEqualTo(1);
    assertThat(err().lines()).containsExactly("2 reports in: 1 record, 1 rejected");
    assertThat(out.resolve("records/0000000.jsonl"))
        .content()
        .startsWith("{\"schema\":\"demarche/1\"");
    assertThat(out.resolve("rejects/0000000.jsonl")).content().contains(in + "#2");
    assertThat(demarche(command)).isEqualTo(1);
    assertThat(err()).contains("going on with " + out + ": 1 of 1 chunks are there");
  }

  @Test
  void readsWhatAListNamesWithTheWishesOfTheUser() throws IOException {
    Path one = lines("one.jsonl", "{\"story\":\"Kenya expelled two Ugandan diplomats.\"}\n");
    Path two = lines("two.jsonl", "{\"story\":\"Chad accused Sudan.\"}\n");
    Path list = lines("list.paths", one + "\n\n " + two + "\n");
    Path out = directory.resolve("out");
    int status =
        job(
            "--list",
            list,
            "--out",
            out,
            "--master",
            "local[2]",
            "--date",
            "2019-03-04",
            "--map",
            "text=story",
            "--as",
            "parquet");
    assertThat(err()).contains("2 reports in: 2 records, 0 rejected");
    assertThat(status).isZero();
    assertThat(out.resolve("records/month=2019-03")).isDirectory();
  }

  @Test
  void refusesADirectoryOfAnotherJob() throws IOException {
    Path in = lines("a.jsonl", REPORT);
    lines("b.jsonl", REPORT);
    int status = job("--in", in, "--out", directory, "--master", "local[2]");
    assertThat(err()).contains("holds something else");
    assertThat(status).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--threads 2 --engine spark -o out",
        "--rejects r --engine spark -o out",
        "--engine spark",
        "--engine other -o out",
        "--master local",
        "--format csv --engine spark -o out",
        "--partitions 0 --engine spark -o out",
        "- --engine spark -o out",
        "http://example.org/a.jsonl --engine spark -o out",
        "--dictionary none.txt --engine spark -o out"
      })
  void refusesOptionsThatDoNotFit(String options) {
    assertThat(demarche((Object[]) ("code a.jsonl " + options).split(" "))).isEqualTo(2);
    assertThat(err()).startsWith("demarche: ");
  }
}
