package org.demarche.bench.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With small scripts in the place of the program. */
final class ProgramTest {

  @TempDir private Path directory = Path.of("");

  private Program program(String script) throws IOException {
    Path file = Files.writeString(directory.resolve("program"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return new Program(file);
  }

  @Test
  void countsTheLinesAndTimesTheFirst() throws IOException, InterruptedException {
    ProgramRun run =
        program("sleep 0.2; echo one; sleep 0.3; echo two").code(List.of("a"), 2, directory, "");
    assertThat(run.records()).isEqualTo(2);
    assertThat(run.threads()).isEqualTo(2);
    assertThat(run.first()).isGreaterThan(0.2);
    assertThat(run.seconds()).isGreaterThan(run.first());
  }

  @Test
  void passesOnWhatIsToBeMeasured() throws IOException, InterruptedException {
    ProgramRun run =
        program(
                "[ \"$*\" = 'code --threads 1 a b' ] && [ $DEMARCHE_JAVA_OPTS = -Xmx1g ] && echo ok")
            .code(List.of("a", "b"), 1, directory, "-Xmx1g");
    assertThat(run.records()).isEqualTo(1);
  }

  @Test
  void saysWhyTheProgramFailed() throws IOException {
    Program failing = program("echo 'no such file: a' >&2; exit 1");
    assertThatThrownBy(() -> failing.code(List.of("a"), 1, directory, ""))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("status 1")
        .hasMessageContaining("no such file: a");
  }
}
