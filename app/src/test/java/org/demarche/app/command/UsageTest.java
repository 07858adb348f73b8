package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

  @TempDir Path directory;

  @Test
  void helpsWithExamplesOnEveryCommand() {
    for (String[] arguments : new String[][] {{"--help"}, {"read", "--help"}, {"code", "-h"}}) {
      CommandRun run = new CommandRun().of((Object[]) arguments);
      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("Usage: demarche", "Examples:");
    }
  }

  @Test
  void tellsItsVersion() {
    CommandRun run = new CommandRun().of("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("demarche ").contains("Java 1");
  }

  @Test
  void namesTheCommandsThereAre() {
    refuses(
        "\"Rice\" is one word too many; put several words in quotes",
        "dictionary",
        "who",
        "Powell",
        "Rice");
    refuses("there is no command \"zzz\"; there are read, code", "zzz", "x.txt");
    refuses("Try 'demarche --help'.", "raed");
    refuses("no command is given");
  }

  @Test
  void proposesWhatAMistypedWordMayMean() {
    refuses("there is no command \"raed\"; did you mean read?", "raed", "x.txt");
    refuses("there is no command \"chek\"; did you mean check?", "dictionary", "chek", "x.txt");
    refuses("Unknown option: '--fromat'; did you mean --from?", "read", "--fromat", "x", "y");
  }

  @Test
  void showsTheHelpOfACommandByItsName() {
    assertThat(new CommandRun().of("help").out())
        .isEqualTo(new CommandRun().of("--help").out())
        .contains("./demarche bench");
    assertThat(new CommandRun().of("help", "dictionary", "check").out())
        .startsWith("Count the entries of dictionaries");
    refuses("there is no command \"raed\"; did you mean read?", "help", "raed");
  }

  @Test
  void breaksExamplesBetweenWordsOnlyAndAsAShellTakesThem() {
    assertThat(new CommandRun().of("ingest", "--help").out())
        .contains(
            """
              demarche ingest --store world.db 'wire/2017-*.jsonl.gz' --rejects \\
                  rejects.jsonl
            """);
  }

  @Test
  void hintsAtReadingWhereAFileStandsForACommand() throws IOException {
    Path file = Files.createFile(directory.resolve("a.txt"));
    refuses("to read the file: demarche read " + file, file);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refuses("Unknown option: '--fast'", "code", "--fast", "x");
    refuses("Missing required parameter: 'INPUT'", "code");
    refuses("Try 'demarche code --help'.", "code");
    refuses("--threads takes a number from 1 to 1024, not 0", "code", "--threads", 0, "x");
    refuses("--threads takes a whole number, not \"two\"", "code", "--threads", "two", "x");
    refuses("--sentence takes a whole number, not \"abc\"", "explain", "x", "--sentence", "abc");
    refuses("should be specified only once", "code", "x", "--threads", 1, "--threads", 2);
    refuses("standard input can be read once", "code", "-", "-");
  }

  @Test
  void namesTheOptionAsItIsTyped() {
    Path store = directory.resolve("none.db");
    refuses(
        "--since takes a day as YYYY-MM-DD, not \"May\"",
        "search",
        "--store",
        store,
        "x",
        "--since",
        "May");
    refuses(
        "--until 2023-02-30: there is no such day; correct it",
        "search",
        "--store",
        store,
        "x",
        "--until",
        "2023-02-30");
  }

  @Test
  void refusesAnOutputThatCannotBe() throws IOException {
    Path input = Files.writeString(directory.resolve("a.txt"), "date 2019-03-04 Talks\n\nFirst.");
    Path output = directory.resolve("out");
    refuses("is a directory; name a file in it", "code", "-o", directory, input);
    refuses("its directory does not exist", "code", "-o", directory.resolve("no/out"), input);
    refuses("would replace an input", "code", "-o", input, input);
    refuses("would replace an input", "code", "--rejects", input, input);
    refuses(
        "-o and --rejects name the same file", "code", "-o", output, "--rejects", output, input);
    assertThat(input).hasContent("date 2019-03-04 Talks\n\nFirst.");
  }

  private static void refuses(String reason, Object... arguments) {
    CommandRun run = new CommandRun().of(arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(reason);
    assertThat(run.out()).isEmpty();
  }
}
