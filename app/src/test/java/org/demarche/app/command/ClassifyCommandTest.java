package org.demarche.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassifyCommandTest {

  private static final String PAIR =
      "{\"text\": \"Chad left.\", \"actor\": [0, 4], \"recipient\": null}\n";

  private static CommandRun classify(String input) {
    return new CommandRun()
        .withLoader((dictionaries, progress) -> new JudgingCoder(Map.of("RETREAT", 0.9)))
        .withInput(input)
        .of("classify");
  }

  @Test
  void countsWhatCameInWhenSomethingIsRejected() {
    CommandRun run = classify(PAIR + "{}\n\n" + PAIR);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("RETREAT"));
    assertThat(run.err())
        .startsWith("demarche: standard input, line 2: \"text\" is missing")
        .endsWith("\n3 in: 2 classified, 1 rejected\n");
    assertThat(classify(PAIR).err()).isEmpty();
  }

  @Test
  void refusesBinaryContentOnceAndAnEmptyFile() {
    CommandRun binary = classify("\u0089PNG\n\0\0\n{\n{\n");
    assertThat(binary.status()).isEqualTo(1);
    assertThat(binary.out()).isEmpty();
    assertThat(binary.err())
        .isEqualTo(
            """
            demarche: standard input: this is binary content, not text; give one JSON object a line, in UTF-8
            1 in: 0 classified, 1 rejected
            """);
    assertThat(classify("\n").status()).isEqualTo(1);
    assertThat(classify("").err()).contains("standard input: the file is empty; give it one JSON");
  }
}
