package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.app.view.SampleRecord;
import org.demarche.record.RecordWriter;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  private static final String GOOD = "{\"date\":\"2019-03-04\",\"text\":\"Text.\"}";

  @TempDir Path directory;

  @Test
  void readsAReportALine() throws IOException {
    Path file =
        write(
            "{\"id\":\"r1\",\"date\":\"2019-03-04\",\"title\":\"Talks\",\"text\":\"A.\\r\\n\\r\\nB.\","
                + "\"outlet\":\"Agency\",\"url\":\"https://example.org/1\"}\n"
                + "\r\n"
                + "{\"id\":7,\"date\":\"2019-03-05T10:00:00Z\",\"headline\":\"More\\ntalks\","
                + "\"body\":\"C.\",\"other\":[1]}");
    List<Report> reports = Reading.of(file).reports();
    assertThat(reports).extracting(Report::id).containsExactly("r1", "7");
    assertThat(reports).extracting(Report::input).containsExactly(file + "#1", file + "#2");
    assertThat(reports)
        .extracting(Report::text)
        .containsExactly("Talks\n\nA.\n\nB.", "More talks\n\nC.");
    assertThat(reports.get(0).outlet()).isEqualTo(Optional.of("Agency"));
    assertThat(reports.get(0).url()).isEqualTo(Optional.of("https://example.org/1"));
    assertThat(reports.get(1).date()).isEqualTo(LocalDate.of(2019, 3, 5));
  }

  @Test
  void givesAReportWithoutIdOneOfItsContent() throws IOException {
    Report report = Reading.of(write("\uFEFF" + GOOD)).report();
    assertThat(report.id()).hasSize(16);
    assertThat(report.title()).isEmpty();
  }

  @Test
  void readsARecordAgainAsTheReportItWasMadeFrom() throws IOException {
    Report first = new SampleRecord().record().report();
    Path file = write(new RecordWriter().write(new SampleRecord().record()));
    Report again = Reading.of(file).report();
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.id()).isEqualTo(first.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"date":"2019-03-04","text":"A."          | the line is not valid JSON at column
          {"date":"2019-03-04","text":"A."} x       | the line is not valid JSON at column
          {"date":"2019-03-04","date":"2019-03-05"} | the line is not valid JSON at column 28: Duplicate field 'date'
          ["2019-03-04"]                            | the line is no JSON object; write one report a line as {...}
          {"text":"A."}                             | the report has no date; add one as YYYY-MM-DD
          {"date":null,"text":"A."}                 | the report has no date; add one as YYYY-MM-DD
          {"date":"2017-02-30","text":"A."}         | the date 2017-02-30 does not exist; correct it
          {"date":"4 March","text":"A."}            | the date "4 March" is not of the form YYYY-MM-DD; correct it
          {"date":"2019-03-04"}                     | the report has no text
          {"date":"2019-03-04","text":" \\n "}      | the report has no text
          {"date":"2019-03-04","text":["A."]}       | the value of "text" is no text; put it in quotes
          {"date":"2019-03-04","text":"A.","id":{}} | the value of "id" is no text; put it in quotes
          {"date":"2019-03-04","text":"\\ud800 A."} | "text" holds half a character (a lone \\uD800 to \\uDFFF); remove it
          date 2019-03-04 Talks                     | the line is not valid JSON at column
          """)
  void rejectsABadLineWithItsNumberAndGoesOn(String line, String reason) throws IOException {
    Path file = write(GOOD + "\n\n" + line + "\n" + GOOD + "\n");
    Reading reading = Reading.of(file);
    assertThat(reading.reports())
        .extracting(Report::input)
        .containsExactly(file + "#1", file + "#3");
    assertThat(reading.rejects()).hasSize(1);
    Rejected rejected = reading.rejects().get(0);
    assertThat(rejected.input()).isEqualTo(file + "#2");
    assertThat(rejected.line()).hasValue(3);
    assertThat(rejected.reason()).startsWith(reason);
  }

  @Test
  void readsALineThatIsNotUtf8AsWindows1252() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(
        "{\"date\":\"2019-03-04\",\"text\":\"é\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));
    Reading reading = Reading.of(Files.write(directory.resolve("a.jsonl"), bytes.toByteArray()));
    assertThat(reading.reports()).hasSize(3);
    assertThat(reading.reports().get(1).text()).isEqualTo("\n\né");
  }

  @Test
  void rejectsALineOfFiftyMegabytesAndGoesOn() throws IOException {
    String line = "{\"date\":\"2019-03-04\",\"text\":\"" + "x".repeat(50_000_000) + "\"}";
    Reading reading = Reading.of(write(GOOD + "\n" + line + "\n" + GOOD));
    assertThat(reading.reports()).hasSize(2);
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected.line()).hasValue(2);
              assertThat(rejected.reason())
                  .isEqualTo("the line is longer than 20 MB; write one report a line");
            });
  }

  @Test
  void rejectsAReportOfMoreThanTenMegabytes() throws IOException {
    String line = "{\"date\":\"2019-03-04\",\"text\":\"" + "x".repeat(10_000_001) + "\"}";
    assertThat(Reading.of(write(line)).rejected().reason())
        .startsWith("the report is longer than 10 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n"})
  void rejectsAnEmptyFile(String content) throws IOException {
    assertThat(Reading.of(write(content)).rejected().reason())
        .isEqualTo("the file is empty; give it one JSON object a line");
  }

  @Test
  void knowsLinesOfJsonWhateverTheFileIsCalledAndWhateverTheFirstLineIs() throws IOException {
    Path file = Files.writeString(directory.resolve("dump"), "garbage\n" + GOOD + "\n");
    Reading reading = Reading.of(file);
    assertThat(reading.reports()).hasSize(1);
    assertThat(reading.rejects()).hasSize(1);
  }

  private Path write(String content) throws IOException {
    return Files.writeString(directory.resolve("a.jsonl"), content);
  }
}
