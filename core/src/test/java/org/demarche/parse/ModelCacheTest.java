package org.demarche.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three of the tests unpack the models, which takes seconds each. */
class ModelCacheTest {

  private static final String NAME = "language-en.models";
  private static final String UNPACKING = "unpacking language models";

  @TempDir Path directory;

  private final List<String> told = new ArrayList<>();

  @BeforeAll
  static void loadOnce() {
    TestParser.parser();
  }

  @Test
  void readsTheFileTheNextTimeWithoutAWord() throws IOException {
    FileTime written = Files.getLastModifiedTime(TestParser.CACHE.resolve(NAME));
    checkParses(Nlp4jParser.load(TestParser.CACHE, told::add));
    assertThat(told).isEmpty();
    assertThat(files(TestParser.CACHE)).containsExactly(NAME);
    assertThat(Files.getLastModifiedTime(TestParser.CACHE.resolve(NAME))).isEqualTo(written);
  }

  @Test
  void makesAFileWithADamagedByteAnewAndRemovesWhatKilledProcessesLeft() throws IOException {
    Path file = Files.copy(TestParser.CACHE.resolve(NAME), directory.resolve(NAME));
    damage(file);
    Path abandoned = Files.createFile(directory.resolve("language-en.unfinished1"));
    Path underWay = Files.createFile(directory.resolve("language-en.unfinished2"));
    Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofHours(3))));

    checkParses(Nlp4jParser.load(directory, told::add));

    assertThat(told).hasSize(2);
    assertThat(told.get(0))
        .isEqualTo("cannot use " + file + ": its checksum is wrong; making it anew");
    assertThat(told.get(1)).startsWith(UNPACKING);
    assertThat(Files.mismatch(file, TestParser.CACHE.resolve(NAME))).isEqualTo(-1);
    assertThat(files(directory)).containsExactly(NAME, underWay.getFileName().toString());
  }

  @Test
  void makesATruncatedFileAnew() throws IOException {
    Path file = Files.copy(TestParser.CACHE.resolve(NAME), directory.resolve(NAME));
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() / 2);
    }

    checkParses(Nlp4jParser.load(directory, told::add));

    assertThat(told).hasSize(2);
    assertThat(told.get(0)).contains(file.toString(), "making it anew");
    assertThat(Files.mismatch(file, TestParser.CACHE.resolve(NAME))).isEqualTo(-1);
  }

  @Test
  void tellsThatItCannotKeepTheModelsAndWorks() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "no directory");
    Path below = file.resolve("cache");

    checkParses(Nlp4jParser.load(below, told::add));

    assertThat(told).anyMatch(line -> line.startsWith(UNPACKING));
    assertThat(told.get(told.size() - 1))
        .startsWith("cannot keep language models in " + below + ", so the next start is slow: ");
    assertThat(file).hasContent("no directory");
  }

  private static void checkParses(Parser parser) {
    Parse expected = TestParser.parse("The ministry expelled two envoys.");
    assertThat(parser.parse(expected.sentence()).words()).isEqualTo(expected.words());
  }

  private static void damage(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() / 3);
      int value = bytes.read();
      bytes.seek(bytes.length() / 3);
      bytes.write(value ^ 1);
    }
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
