package org.demarche.bench.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentTest {

  @TempDir private Path directory = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("a.md"), text);
  }

  @Test
  void putsFiguresInThePlaceOfEarlierOnes() throws IOException {
    Path file =
        file(
            "Before\n<!-- begin of figures: ./demarche bench writes them -->\n\nold\n\n"
                + "<!-- end of figures -->\nbehind\n");
    Document.read(file).write("new");
    assertThat(file)
        .content()
        .isEqualTo(
            "Before\n<!-- begin of figures: ./demarche bench writes them -->\n\nnew\n\n"
                + "<!-- end of figures -->\nbehind\n");
  }

  @Test
  void refusesADocumentWithoutAPlaceForFigures() throws IOException {
    Path file = file("no place\n");
    assertThatThrownBy(() -> Document.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no place for figures");
  }

  @Test
  void thisProjectHasAPlaceForThem() throws IOException {
    assertThat(Document.read(Path.of("..", "PERFORMANCE.md"))).isNotNull();
  }
}
