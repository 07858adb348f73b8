package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

  private final KeptAnswers kept = new KeptAnswers(10);

  private static String content(Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.body().write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theLastThatWereAskedForStayAsLongAsThereIsRoom() throws IOException {
    kept.keep("a", Answer.json("1234"));
    kept.keep("b", Answer.json("5678"));
    assertThat(content(Objects.requireNonNull(kept.of("a")))).isEqualTo("1234");
    assertThat(content(kept.keep("c", Answer.json("90")))).isEqualTo("90");
    assertThat(kept.of("b")).isNotNull();
    kept.of("a");
    kept.keep("d", Answer.json("12345"));
    assertThat(kept.of("b")).isNull();
    assertThat(kept.of("d")).isNotNull();
  }

  @Test
  void whatIsTooLargeIsWrittenAndNotKept() throws IOException {
    Answer large = kept.keep("a", Answer.json("x".repeat(2_000_000)));
    assertThat(content(large)).hasSize(2_000_000);
    assertThat(kept.of("a")).isNull();
    assertThat(content(kept.keep("b", Answer.json("12345678901")))).hasSize(11);
    assertThat(kept.of("b")).isNull();
  }
}
