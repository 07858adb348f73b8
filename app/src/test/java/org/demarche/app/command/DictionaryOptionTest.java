package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.entity.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryOptionTest {

  private static final String REPORT = "date 2019-03-04 Talks\n\nFirst.\n";

  @TempDir Path directory;

  private final List<Dictionary> loaded = new ArrayList<>();

  private CommandRun run(Object... arguments) {
    return new CommandRun()
        .withInput(REPORT)
        .withLoader(
            (dictionaries, progress) -> {
              loaded.addAll(dictionaries);
              return new EmptyCoder();
            })
        .of(arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "read"})
  void stacksTheDictionariesInTheirOrder(String command) throws IOException {
    Path one = file("one.txt", "[titles]\nrealm warden | - | COP | realm warden\n");
    Path two = file("two.txt", "TEA_BOARD [IGO]\n");
    CommandRun run = run(command, "--dictionary", one, "--dictionary", two, "-");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(loaded).extracting(Dictionary::file).containsExactly(one.toString(), two.toString());
  }

  @Test
  void endsBeforeTheRunWhenALineOfTheUserIsMalformed() throws IOException {
    Path mine = file("mine.txt", "[people]\nrudolf | Rudolf\n\nflavia | Flavia\n");
    CommandRun run = run("code", "--dictionary", mine, "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "demarche: %s:2: 6 fields expected, not 2 (2 lines are malformed; 'demarche dictionary check %s' names them)"
                .formatted(mine, mine));
    assertThat(loaded).isEmpty();
  }

  @Test
  void tellsWhatIsLeftOutOfOtherPeoplesFiles() throws IOException {
    Path one = file("one.txt", "TEA_BOARD [IGO]\nTEA_WATCH\n");
    Path two = file("two.txt", "TEA_TASTER [~BUS]\nTEA_KING\nTEA_DUKE\n");
    CommandRun run = run("code", "--dictionary", one, "--dictionary", two, "-");
    assertThat(run.status()).isZero();
    assertThat(run.err().lines())
        .containsExactly(
            "demarche: "
                + one
                + ":2: no code follows the name; write [CODE] behind it, or + before it when it is"
                + " another name of the entry above; this is left out",
            "demarche: 2 malformed lines are left out, the first: "
                + two
                + ":2: an agent has one code, such as [~GOV], behind its nouns; 'demarche"
                + " dictionary check "
                + two
                + "' names them");
  }

  @Test
  void refusesWhatIsNoDictionary() throws IOException {
    CommandRun none = run("read", "--dictionary", "none.txt", "-");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).startsWith("demarche: none.txt: there is no such file; check the path");
    CommandRun folder = run("read", "--dictionary", directory, "-");
    assertThat(folder.status()).isEqualTo(2);
    assertThat(folder.err()).startsWith("demarche: " + directory + " is a directory; name a file");
    Path empty = file("empty.txt", "");
    CommandRun nothing = run("read", "--dictionary", empty, "-");
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.err()).startsWith("demarche: " + empty + ": there is no entry in it");
  }
}
