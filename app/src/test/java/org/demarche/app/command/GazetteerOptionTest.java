package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerOptionTest {

  private static final String REPORT = "date 2019-03-04 Talks\n\nFirst.";

  @TempDir private Path folder = Path.of("");

  private static CommandRun run(String... arguments) {
    return new CommandRun().withInput(REPORT).of(arguments);
  }

  @Test
  void namesAFileThatIsMissing() {
    CommandRun run = run("code", "--gazetteer", "none.txt", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none.txt: there is no such file; check the path");
  }

  @Test
  void namesTheLineThatIsMalformed() throws IOException {
    Path file = folder.resolve("towns.txt");
    Files.writeString(file, "1\tEkwa\n");
    CommandRun run = run("read", "--gazetteer", file.toString(), "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("towns.txt:1: GeoNames' export format has 19 columns");
  }

  @Test
  void refusesNegativePopulations() {
    CommandRun run = run("explain", "--population", "-1", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--population takes a number from 0, not -1");
  }
}
