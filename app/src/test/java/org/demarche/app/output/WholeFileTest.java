package org.demarche.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path directory;

  @Test
  void appearsWithAllItsContentWhenItIsKept() throws IOException {
    Path target = directory.resolve("out");
    try (WholeFile file = new WholeFile(target)) {
      file.stream().write(bytes("new"));
      assertThat(target).doesNotExist();
      file.keep();
    }
    assertThat(target).hasContent("new");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void leavesTheFileOfBeforeWhenItIsNotKept() throws IOException {
    Path target = Files.writeString(directory.resolve("out"), "old");
    try (WholeFile file = new WholeFile(target)) {
      file.stream().write(bytes("new"));
    }
    assertThat(target).hasContent("old");
    assertThat(files()).containsExactly(target);
  }

  @Test
  void replacesWhatALinkPointsToAndKeepsTheLink() throws IOException {
    Path target = Files.writeString(directory.resolve("real"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link"), target);
    try (WholeFile file = new WholeFile(link)) {
      file.stream().write(bytes("new"));
      file.keep();
    }
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
