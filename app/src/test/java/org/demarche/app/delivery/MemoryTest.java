package org.demarche.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.demarche.app.alert.Alert;
import org.demarche.app.alert.Direction;
import org.demarche.app.alert.Finding;
import org.demarche.app.alert.Rule;
import org.demarche.app.alert.Severity;
import org.demarche.app.alert.Watch;
import org.demarche.app.output.LineOutput;
import org.demarche.app.question.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-05T12:00:00Z"), ZoneOffset.UTC);

  private static final Channel PRINT = new PrintChannel(LineOutput.nowhere(), Alert::title);

  @TempDir private Path directory = Path.of("");

  private Path file = directory;

  /** A finding of a rule that can be told again. */
  private record Known(String key, String turn) implements Finding {
    @Override
    public Rule rule() {
      return new Rule(
          "a \"rule\"\n",
          "x:1",
          Severity.LOW,
          Optional.empty(),
          new Direction(Direction.Kind.ANY, Optional.empty()),
          Filter.ALL,
          new Watch.Acts(true));
    }

    @Override
    public Alert alert(boolean update) {
      return InventedAlert.of(1);
    }
  }

  @BeforeEach
  void name() {
    file = directory.resolve("world.db.alerts");
  }

  private void remember(String key, String turn) throws IOException {
    try (Memory memory = Memory.open(file, CLOCK)) {
      memory.remember(PRINT, new Known(key, turn));
    }
  }

  @Test
  void remembersWhatWasTold() throws IOException {
    remember("case c1", "future");
    remember("case c1", "actual");
    remember("case c3", "actual");
    try (Memory memory = Memory.open(file, CLOCK)) {
      assertThat(memory.told(PRINT).turns("a \"rule\"\n", "case c1", "case c1"))
          .containsExactly("actual", "future");
      assertThat(memory.told(PRINT).turns("a \"rule\"\n", "case c2", "case c9"))
          .containsExactly("actual");
      assertThat(memory.told(PRINT).turns("another", "case c1", "case c1")).isEmpty();
    }
    assertThat(Files.readAllLines(file).get(0))
        .isEqualTo(
            "{\"to\":\"print\",\"rule\":\"a \\\"rule\\\"\\n\",\"key\":\"case c1\",\"turn\":\"future\","
                + "\"at\":\"2031-03-05T12:00:00Z\"}");
  }

  @Test
  void takesAwayALineThatACrashCutOff() throws IOException {
    remember("case c1", "actual");
    long whole = Files.size(file);
    Files.writeString(file, "{\"to\":\"print\",\"ru", StandardOpenOption.APPEND);
    remember("case c2", "actual");
    assertThat(Files.readAllLines(file)).hasSize(2);
    assertThat(Files.size(file)).isEqualTo(2 * whole);
  }

  @Test
  void isHeldByOneAtATime() throws IOException {
    try (Memory memory = Memory.open(file, CLOCK)) {
      assertThatThrownBy(() -> Memory.open(file, CLOCK))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("is in use: another process tells alerts of this store");
      memory.remember(PRINT, new Known("case c1", "actual"));
      assertThat(Memory.look(file, CLOCK).told(PRINT).turns("a \"rule\"\n", "case c1", "case c1"))
          .hasSize(1);
    }
  }

  @Test
  void refusesAnotherFile() throws IOException {
    Files.writeString(file, "{\"key\":\"case c1\"}\n[1]\n");
    assertThatThrownBy(() -> Memory.open(file, CLOCK))
        .hasMessageContaining("world.db.alerts:2: this is no line of a memory of alerts");
    assertThat(file).hasContent("{\"key\":\"case c1\"}\n[1]\n");
  }

  @Test
  void looksWithoutLeavingATrace() throws IOException {
    assertThat(Memory.look(file, CLOCK).told(PRINT).turns("a", "b", "c")).isEmpty();
    assertThat(file).doesNotExist();
  }
}
