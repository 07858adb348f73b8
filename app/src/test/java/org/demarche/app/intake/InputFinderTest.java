package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {

  private static final String TEXT = "date 2019-03-04 Talks\n\nFirst.";

  @TempDir Path directory;

  @BeforeEach
  void fill() throws IOException {
    for (String name : List.of("b.txt", "a/2.txt", "a/1.txt", "c/d/x.txt", "readme.md", ".h.txt")) {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, TEXT);
    }
  }

  @Test
  void keepsTheOrderOfTheArguments() {
    assertThat(names(Reading.of(path("b.txt"), path("a/2.txt"), path("a/1.txt"), path("b.txt"))))
        .containsExactly("b.txt", "a/2.txt", "a/1.txt", "b.txt");
  }

  @Test
  void goesThroughADirectoryInSortedOrderAndSaysWhatItLeavesOut() {
    Reading reading = Reading.of(directory);
    assertThat(names(reading)).containsExactly("a/1.txt", "a/2.txt", "b.txt", "c/d/x.txt");
    assertThat(reading.notes())
        .containsExactly(
            directory + ": 1 file left out, not named " + ReportName.IN_WORDS + " (readme.md)");
  }

  @Test
  void findsWhatFitsAPattern() {
    assertThat(names(Reading.of(path("a/*.txt")))).containsExactly("a/1.txt", "a/2.txt");
    assertThat(names(Reading.of(path("**/{1,x}.txt")))).containsExactly("a/1.txt", "c/d/x.txt");
    assertThat(names(Reading.of(path("[ac]")))).containsExactly("a/1.txt", "a/2.txt", "c/d/x.txt");
    assertThat(names(Reading.of(path("*/1.???")))).containsExactly("a/1.txt");
  }

  @Test
  void saysThatOtherProtocolsAreNotFetched() {
    assertThat(Reading.of("ftp://wire.example/a.txt").intakes())
        .containsExactly(
            Rejected.whole(
                "ftp://wire.example/a.txt",
                "only http and https are fetched; fetch it and give the file"));
  }

  @Test
  void takesAFileWhoseNameLooksLikeAPattern() throws IOException {
    Files.writeString(directory.resolve("[1].txt"), TEXT);
    assertThat(names(Reading.of(path("[1].txt")))).containsExactly("[1].txt");
  }

  @Test
  void readsStandardInput() {
    assertThat(Reading.from(TEXT, Set.of(), "-").report().input()).isEqualTo("-");
    assertThat(Reading.from("", Set.of(), "-").rejected().reason()).startsWith("the file is empty");
  }

  @Test
  void rejectsWhatIsNotThere() {
    assertThat(Reading.of(path("none.txt")).rejected())
        .isEqualTo(Rejected.whole(path("none.txt"), "there is no such file; check the path"));
    assertThat(Reading.of(path("none/*.txt")).rejected().reason())
        .isEqualTo("no file fits the pattern; check it");
    assertThat(Reading.of("a\0b").rejected().reason())
        .isEqualTo("this is no possible file name; check the path");
  }

  @Test
  void rejectsADirectoryWithoutReports() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));
    assertThat(Reading.of(empty).rejected())
        .isEqualTo(
            Rejected.whole(
                empty.toString(),
                "the directory holds no reports; they are files named " + ReportName.IN_WORDS));
  }

  @Test
  void rejectsALinkThatLeadsBackAndGoesOn() throws IOException {
    Files.createSymbolicLink(directory.resolve("a/loop"), directory);
    Reading reading = Reading.of(directory);
    assertThat(names(reading)).containsExactly("a/1.txt", "a/2.txt", "b.txt", "c/d/x.txt");
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            rejected -> assertThat(rejected.reason()).startsWith("the directory holds itself"));
  }

  @Test
  void rejectsAFileThatMayNotBeRead() throws IOException {
    Path file = directory.resolve("b.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read every file");
    assertThat(Reading.of(file).rejected().reason()).startsWith("no permission to read the file");
  }

  @Test
  void leavesOutWhatTheRunItselfWrites() {
    assertThat(names(Reading.from("", Set.of(directory.resolve("b.txt")), directory)))
        .containsExactly("a/1.txt", "a/2.txt", "c/d/x.txt");
  }

  private String path(String name) {
    return directory + "/" + name;
  }

  private List<String> names(Reading reading) {
    return reading.reports().stream()
        .map(Report::input)
        .map(input -> directory.relativize(Path.of(input)).toString())
        .toList();
  }
}
