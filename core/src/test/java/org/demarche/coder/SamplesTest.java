package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.Expectation;
import org.demarche.record.Record;
import org.demarche.record.RecordWriter;
import org.demarche.record.Side;
import org.demarche.record.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the coder makes of the reports in samples/, compared with the records that a person made of
 * them; {@code -Ddemarche.samples=write} writes the comparison anew for review.
 */
final class SamplesTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path GOLD = Path.of("..", "evaluation", "samples");

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isCodedAsRecorded(String sample) throws IOException {
    Record record = TestCoder.coder().code(TestCoder.report(SAMPLES.resolve(sample + ".txt")));
    String outline = outline(sample, record);
    Path expected = SAMPLES.resolve(sample + ".record");
    if ("write".equals(System.getProperty("demarche.samples"))) {
      Files.writeString(expected, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(expected));
  }

  @Test
  void codesTheSameReportToTheSameBytesOnAnyThread() throws IOException {
    List<Path> files = samples().stream().map(s -> SAMPLES.resolve(s + ".txt")).toList();
    List<String> once = files.stream().map(SamplesTest::json).toList();
    List<String> again = files.parallelStream().map(SamplesTest::json).toList();
    assertThat(again).isEqualTo(once);
  }

  private static String json(Path file) {
    return new RecordWriter().write(TestCoder.coder().code(TestCoder.report(file)));
  }

  private static String outline(String sample, Record record) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# What Demarche finds in " + sample + ".txt, compared with the record made by hand.");
    lines.add(
        "# = found in both, + found by Demarche alone, - missed. sentence | actors | act | recipients | …");
    lines.addAll(gold(sample).compare(record.events()));
    lines.add("");
    lines.add("# Statements: sentence | speaker | first words");
    record.statements().forEach(s -> lines.add(statement(s)));
    lines.add("");
    lines.add("# Still to come: sentence | who | what");
    record.expectations().forEach(x -> lines.add(expectation(x)));
    return String.join("\n", lines) + "\n";
  }

  private static Gold gold(String sample) {
    Path file = GOLD.resolve(sample + ".gold.json");
    if (!Files.exists(file)) {
      throw new UncheckedIOException(new IOException("no hand-made record: " + file));
    }
    return Gold.read(file);
  }

  private static String statement(Statement statement) {
    String text = statement.text().lines().findFirst().orElse("");
    String first = text.length() > 60 ? text.substring(0, 60) + "…" : text;
    String said = statement.direct() ? "“" + first + "”" : first;
    return statement.sentence()
        + " | "
        + statement.speaker().map(Side::name).orElse("-")
        + " | "
        + said;
  }

  private static String expectation(Expectation expectation) {
    return expectation.sentence()
        + " | "
        + Outline.countries(expectation.who())
        + " | "
        + expectation.what();
  }
}
