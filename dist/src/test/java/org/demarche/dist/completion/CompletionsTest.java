package org.demarche.dist.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.dist.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionsTest {

  private static final String ASK =
      """
      compopt() { :; } # works on a screen only
      source "$1/bash-completion/completions/demarche"
      shift
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      $(complete -p demarche | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    new Completions(Main.commandLine()).write(directory);
  }

  @Test
  void bashCompletesCommands() throws Exception {
    assertThat(completed("demarche", "dict")).containsExactly("dictionary");
  }

  @Test
  void bashCompletesCommandsBelowCommands() throws Exception {
    assertThat(completed("demarche", "store", "ex")).containsExactly("export");
  }

  @Test
  void bashCompletesOptions() throws Exception {
    assertThat(completed("demarche", "code", "--re")).containsExactly("--rejects", "--resume");
  }

  @Test
  void zshReadsTheScriptOfBashBesideIt() throws IOException {
    assertThat(Files.readString(directory.resolve("zsh/site-functions/_demarche")))
        .startsWith("#compdef demarche\n")
        .contains("/../../bash-completion/completions/demarche\"\n");
  }

  private String[] completed(String... words) throws Exception {
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", ASK, "bash", directory.toString());
    bash.command().addAll(List.of(words));
    Process process = bash.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().map(String::strip).sorted().toArray(String[]::new);
  }
}
