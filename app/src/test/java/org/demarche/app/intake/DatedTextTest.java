package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTextTest {

  @TempDir Path directory;

  @Test
  void readsDateTitleAndParagraphs() throws IOException {
    Path file = write(" date 2019-03-04 Talks – ‘at last’\n\nFirst.\n\nSecond.");
    Report report = Reading.of(file).report();
    assertThat(report.input()).isEqualTo(file.toString());
    assertThat(report.date()).isEqualTo(LocalDate.of(2019, 3, 4));
    assertThat(report.title()).isEqualTo("Talks – ‘at last’");
    assertThat(report.text()).isEqualTo("Talks – ‘at last’\n\nFirst.\n\nSecond.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFdate 2019-03-04 Talks\n\nFirst.\n\nSecond.",
        "date 2019-03-04 Talks\r\n\r\nFirst.\r\n\r\nSecond.\r\n",
        "\n\n  date  2019-03-04\tTalks  \n \n\nFirst.\n\nSecond.  \n\n\n",
        "date 2019-03-04T23:30:00-05:00 Talks\nFirst.\n\nSecond."
      })
  void readsTheSameReportWhateverProgramWroteIt(String content) throws IOException {
    Report report = Reading.of(write(content)).report();
    assertThat(report.date()).isEqualTo(LocalDate.of(2019, 3, 4));
    assertThat(report.text()).isEqualTo("Talks\n\nFirst.\n\nSecond.");
  }

  @Test
  void givesTheSameReportTheSameIdWhereverItStands() throws IOException {
    String content = "date 2019-03-04 Talks\n\nFirst.";
    Path other = Files.writeString(directory.resolve("other.txt"), content);
    assertThat(Reading.of(write(content)).report().id())
        .isEqualTo(Reading.of(other).report().id())
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \n\r\n\t"})
  void rejectsAnEmptyFile(String content) throws IOException {
    assertThat(Reading.of(write(content)).rejected().reason())
        .startsWith("the file is empty; a report begins with");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks began on Monday.             | 'no date line; a report begins with a line "date YYYY-MM-DD Title", this one with "Talks began on Monday."'
          date 2017-02-30 Talks              | the date 2017-02-30 does not exist; correct it
          date 2017-13-01 Talks              | the date 2017-13-01 does not exist; correct it
          date 04.03.2019 Talks              | 'the date "04.03.2019" is not of the form YYYY-MM-DD; correct it'
          date 2019-03-04x Talks             | 'the date "2019-03-04x" is not of the form YYYY-MM-DD; correct it'
          date 2019-03-04 Talks              | the report has no text; give it at least one paragraph
          """)
  void saysWhatIsWrongWithTheFirstLine(String line, String reason) throws IOException {
    String body = line.endsWith("Talks") && reason.startsWith("the report") ? "" : "\n\nText.";
    Path file = write("\n" + line + body);
    assertThat(Reading.of(file).rejected()).isEqualTo(Rejected.atLine(file.toString(), 2, reason));
  }

  @Test
  void readsAFileOfSeveralReports() throws IOException {
    Path file =
        write(
            "date 2019-03-04 Talks\n\nFirst.\n\ndate 2019-13-05 No day\n\nx\n\ndate 2019-03-06\nLast.");
    Reading reading = Reading.of(file);
    assertThat(reading.reports())
        .extracting(Report::input)
        .containsExactly(file + "#1", file + "#3");
    assertThat(reading.reports())
        .extracting(Report::text)
        .containsExactly("Talks\n\nFirst.", "\n\nLast.");
    assertThat(reading.rejects())
        .containsExactly(
            Rejected.atLine(file + "#2", 5, "the date 2019-13-05 does not exist; correct it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-32", "UTF-8"})
  void readsOtherEncodings(String charset) throws IOException {
    Path file = directory.resolve("latin.txt");
    Files.write(file, "date 2019-03-04 Perú\n\nFirst: “olé”.".getBytes(Charset.forName(charset)));
    assertThat(Reading.of(file).report().title()).isEqualTo("Perú");
  }

  @Test
  void rejectsBinaryContent() throws IOException {
    Path file = Files.write(directory.resolve("a.txt"), new byte[] {'d', 'a', 0, 1, (byte) 0xFE});
    assertThat(Reading.of(file).rejected())
        .isEqualTo(
            Rejected.atOffset(
                file.toString(),
                2,
                "this is binary content, not text; give the report as UTF-8 text"));
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7, this is a PDF file", "<svg>, this markup is none that is known"})
  void namesFilesOfOtherKinds(String start, String kind) throws IOException {
    assertThat(Reading.of(write(start)).rejected().reason()).startsWith(kind);
  }

  @Test
  void rejectsALineOfFiftyMegabytes() throws IOException {
    Path file = write("date 2019-03-04 " + "x".repeat(50_000_000));
    assertThat(Reading.of(file).rejected().reason())
        .isEqualTo("the report is longer than 10 MB, which no news report is; split it");
  }

  @Test
  void readsAMillionEmptyLines() throws IOException {
    assertThat(
            Reading.of(write("date 2019-03-04 Talks" + "\n".repeat(1_000_000) + "End."))
                .report()
                .text())
        .isEqualTo("Talks\n\nEnd.");
  }

  private Path write(String content) throws IOException {
    return Files.writeString(directory.resolve("a.txt"), content);
  }
}
