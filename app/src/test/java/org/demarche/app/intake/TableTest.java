package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.demarche.app.form.FieldNames;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,date,title,text\n7,2019-03-04,\"Talks, at last\",\"They \"\"met\"\".\nTwice.\"\n",
        "ID;Published;Headline;Body\r\n7;4 March 2019;Talks, at last;\"They \"\"met\"\".\nTwice.\"\r\n",
        "\uFEFFtext\ttitle\tid\tdate\n\"They \"\"met\"\".\nTwice.\"\tTalks, at last\t7\t20190304\n"
      })
  void readsAReportARowWhateverSeparatesTheColumns(String content) throws IOException {
    Report report = Reading.of(write("a.csv", content)).report();
    assertThat(report.id()).isEqualTo("7");
    assertThat(report.date()).isEqualTo("2019-03-04");
    assertThat(report.text()).isEqualTo("Talks, at last\n\nThey \"met\".\nTwice.");
  }

  @Test
  void rejectsARowOfOtherColumnsAndGoesOn() throws IOException {
    Path file = write("a.csv", "date,text\n2019-03-04,They met, twice\n2019-03-05,They met\n");
    Reading reading = Reading.of(file);
    assertThat(reading.reports()).extracting(Report::input).containsExactly(file + "#2");
    assertThat(reading.rejects())
        .containsExactly(
            Rejected.atLine(
                file + "#1",
                2,
                "the row has 3 columns and the header 2; put texts with the separator in quotes"));
  }

  @Test
  void saysWhichColumnsThereAreWhenNoneHoldsTheText() throws IOException {
    assertThat(Reading.of(write("a.csv", "date,story\n2019-03-04,They met\n")).rejected().reason())
        .startsWith(
            "no column holds the text; name it \"text\", or say which with --map text=COLUMN")
        .endsWith("the columns are date, story");
  }

  @Test
  void takesTheColumnsThatAPersonNames() throws IOException {
    Path file = write("a.csv", "day,story\n2019-03-04,They met\n");
    Wishes wishes =
        new Wishes(
            Optional.empty(), FieldNames.of(List.of("date=day", "text=story")), Optional.empty());
    assertThat(Reading.wishing(wishes, file).report().date()).isEqualTo("2019-03-04");
  }

  @Test
  void readsParquet() throws IOException, SQLException {
    Path file = directory.resolve("a.parquet");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement copy = database.createStatement()) {
      copy.execute(
          "COPY (SELECT 7 AS id, DATE '2019-03-04' AS date, 'Talks' AS title, 'They met.' AS text"
              + " UNION ALL SELECT 8, NULL, 'Undated', 'x' ORDER BY id) TO '"
              + file
              + "'");
    }
    Reading reading = Reading.of(file);
    assertThat(reading.reports()).extracting(Report::text).containsExactly("Talks\n\nThey met.");
    assertThat(reading.rejects()).extracting(Rejected::input).containsExactly(file + "#2");
  }

  @Test
  void rejectsDamagedParquet() throws IOException {
    Path file = write("a.parquet", "PAR1 and no more");
    assertThat(Reading.of(file).rejected().reason())
        .startsWith("the file is no sound Parquet")
        .contains(file.toString())
        .doesNotContain(System.getProperty("java.io.tmpdir") + "/demarche");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }
}
