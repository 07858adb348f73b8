package org.demarche.dist.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.dist.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ManualTest {

  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    new Manual(Main.commandLine()).write(directory, "Demarche 1.2");
  }

  @Test
  void everyCommandHasItsPage() throws IOException {
    List<String> wanted = new ArrayList<>();
    names(Main.commandLine(), "", wanted);

    try (var files = Files.list(directory)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(wanted)
          .contains("demarche.1", "demarche-code.1", "demarche-store-check.1");
    }
  }

  @Test
  void pagesPointToPagesThatExist() throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String also = Files.readString(file).split("\\.SH \"SEE ALSO\"", 2)[1];
        assertThat(Pattern.compile("([\\w\\\\-]+)\\(1\\)").matcher(also).results())
            .as(file.toString())
            .isNotEmpty()
            .allSatisfy(
                each ->
                    assertThat(directory.resolve(each.group(1).replace("\\", "") + ".1")).exists());
      }
    }
  }

  @Test
  void pageTellsWhatTheHelpTells() throws IOException {
    String page = Files.readString(directory.resolve("demarche-code.1"));

    assertThat(page)
        .startsWith(".TH \"DEMARCHE\\-CODE\" \"1\" \"\" \"Demarche 1.2\" \"\"\n")
        .contains("\n.SH \"NAME\"\n.PP\ndemarche\\-code \\- Write the records of reports,")
        .contains("\n\\fB\\-o, \\-\\-output=FILE\\fR\nWrite the records to this file,")
        .contains("\n\\fBINPUT...\\fR\nA file, a directory,")
        .contains("\n.SH \"EXIT STATUS\"\n.PP\n.nf\n  0   all reports are coded\n")
        .contains("\n  zcat dump.jsonl.gz | demarche code \\- | jq .events\n.fi\n");
  }

  @Test
  void nothingOfThisMachineIsTold() throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file))
            .doesNotContain(System.getProperty("user.home"), System.getProperty("user.dir"))
            .doesNotContain("${");
      }
    }
  }

  private static void names(CommandLine line, String before, List<String> names) {
    String name = before + line.getCommandName();
    names.add(name + ".1");
    line.getSubcommands().values().forEach(each -> names(each, name + "-", names));
  }
}
