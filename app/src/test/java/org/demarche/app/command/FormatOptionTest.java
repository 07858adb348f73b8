package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.app.view.SampleRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatOptionTest {

  @TempDir Path directory;

  private Path report;

  @BeforeEach
  void writeAReport() throws IOException {
    report = directory.resolve("a.txt");
    Files.writeString(report, " date 2019-03-04 Talks\n\nFirst.\n");
  }

  @Test
  void writesTheFormatThatIsAskedFor() {
    CommandRun run = withEvents().of("code", "--format", "icews", report);
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Event ID\tEvent Date\t");
  }

  @Test
  void namesTheColumnsOfATableWithoutRows() {
    CommandRun run = new CommandRun().of("code", "--format", "csv", report);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(new CommandRun().of("code", "--format", "gdelt", report).out()).isEmpty();
  }

  @Test
  void countsReportsAndNotLines() {
    CommandRun run = withEvents().of("code", "--format", "gdelt", report, "none.txt");
    assertThat(run.err()).contains("2 in: 1 record, 1 rejected");
  }

  @Test
  void refusesAFormatThatThereIsNot() {
    CommandRun run = new CommandRun().of("code", "--format", "weis", report);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--format takes one of record, plover, csv, parquet, polecat");
  }

  @Test
  void writesParquetToAFileOnly() throws IOException {
    CommandRun run = new CommandRun().of("code", "--format", "parquet", report);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--format parquet needs a file; name it with -o FILE");
    Path file = directory.resolve("records.parquet");
    assertThat(withEvents().of("code", "--format", "parquet", report, "-o", file).status())
        .isZero();
    assertThat(Files.readAllBytes(file)).startsWith('P', 'A', 'R', '1');
  }

  @Test
  void givesAFileInADirectoryItsUsualName() throws IOException {
    Path data = Files.createDirectory(directory.resolve("data"));
    assertThat(withEvents().of("code", "--format", "icews", report, "-o", data).status()).isZero();
    try (Stream<Path> files = Files.list(data)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names).hasSize(1).first().asString().matches("events\\.\\d{4}\\.\\d{14}\\.tab");
    }
    assertThat(new CommandRun().of("code", "--format", "csv", report, "-o", data).err())
        .contains("is a directory; name a file in it");
  }

  private static CommandRun withEvents() {
    return new CommandRun()
        .withLoader((dictionaries, progress) -> new EmptyCoder(new SampleRecord().record()));
  }
}
