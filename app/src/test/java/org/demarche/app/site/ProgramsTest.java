package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

  @TempDir private Path directory = Path.of("");

  @Test
  void aMissingBrowserIsToldWithWhatToInstall() {
    assertThatThrownBy(() -> new Programs(directory.toString()).browser())
        .hasMessageStartingWith("chromium is missing")
        .hasMessageContaining("apt-get install chromium chromium-driver");
    assertThatThrownBy(() -> new Programs("").driver())
        .hasMessageStartingWith("chromedriver is missing");
  }

  @Test
  void theFirstOnTheSearchPathIsTaken() throws IOException {
    Path second = Files.createDirectory(directory.resolve("second"));
    for (Path place : new Path[] {directory, second}) {
      Path file = Files.createFile(place.resolve("chromedriver"));
      assertThat(file.toFile().setExecutable(place.equals(second))).isTrue();
    }
    assertThat(new Programs(directory + File.pathSeparator + second).driver())
        .isEqualTo(second.resolve("chromedriver"));
  }
}
