package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

  private static final String ONE = "{\"date\":\"2019-03-04\",\"title\":\"T\",\"text\":\"A.\"}";
  private static final String OTHER =
      "{\"date\":\"2019-03-05\",\n\"headline\":\"U\",\"body\":\"B.\"}";

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s,%s]",
        "[\n  %s,\n  %s\n]",
        "{\"status\":\"ok\",\"articles\":[%s,%s],\"count\":2}",
        "{\n\"items\" : [ %s , %s ] }"
      })
  void findsTheReportsOfAnyShape(String shape) throws IOException {
    Reading reading = Reading.of(write(String.format(shape, ONE, OTHER)));
    assertThat(reading.reports()).extracting(Report::text).containsExactly("T\n\nA.", "U\n\nB.");
  }

  @Test
  void readsOneObjectOverSeveralLines() throws IOException {
    assertThat(Reading.of(write(OTHER)).report().title()).isEqualTo("U");
  }

  @Test
  void rejectsWhatIsNoReportAndGoesOn() throws IOException {
    Path file = write("[\n" + ONE + ",\n7,\n{\"date\":\"2019-03-04\"},\n" + ONE + "]");
    Reading reading = Reading.of(file);
    assertThat(reading.reports())
        .extracting(Report::input)
        .containsExactly(file + "#1", file + "#4");
    assertThat(reading.rejects())
        .containsExactly(
            Rejected.atLine(
                file + "#2",
                3,
                "this element of the list is no JSON object; a report is an object"),
            Rejected.atLine(file + "#3", 4, "the report has no text"));
  }

  @Test
  void keepsTheReportsBeforeDamage() throws IOException {
    Reading reading = Reading.of(write("[" + ONE + "," + ONE + ",{\"date\""));
    assertThat(reading.reports()).hasSize(2);
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            rejected ->
                assertThat(rejected.reason())
                    .startsWith("the reports before are read, then this is not valid JSON"));
  }

  @Test
  void endsAtAnObjectLongerThanAnyReport() throws IOException {
    String text = "x".repeat(1_000_000);
    StringBuilder long25 = new StringBuilder("[" + ONE + ",{\"date\":\"2019-03-04\"");
    for (int i = 0; i < 25; i++) {
      long25.append(",\"field").append(i).append("\":\"").append(text).append('"');
    }
    Reading reading = Reading.of(write(long25 + "}]"));
    assertThat(reading.reports()).hasSize(1);
    assertThat(reading.rejects().get(0).reason()).contains("an object is longer than 20 MB");
  }

  private Path write(String content) throws IOException {
    return Files.writeString(directory.resolve("a.json"), content);
  }
}
