package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.demarche.app.archive.Limits;
import org.demarche.app.archive.Members;
import org.demarche.app.archive.Unpacker;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {

  private static final byte[] TEXT =
      "date 2019-03-04 Talks\n\nThey met.\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;

  @Test
  void unpacksStreams() throws IOException {
    for (String packing : List.of("gz", "bzip2", "xz", "zstd")) {
      Path file = write("a.txt." + packing, packed(packing, TEXT));
      assertThat(Reading.of(file).report().title()).as(packing).isEqualTo("Talks");
    }
  }

  @Test
  void readsTheFilesOfArchivesWhateverTheyArePackedIn() throws IOException {
    byte[] inner = packed("gz", tar("deep/a.txt", TEXT));
    Path file = write("a.zip", zip("a.txt", TEXT, "b.tar.gz", inner, "logo.png", TEXT));
    Reading reading = Reading.of(file);
    assertThat(reading.reports())
        .extracting(Report::input)
        .containsExactly(file + "/a.txt", file + "/b.tar.gz/deep/a.txt");
    assertThat(reading.notes())
        .containsExactly(file + ": 1 file left out, whose names are none of reports");
  }

  @Test
  void refusesFilesOfWordProcessorsOnceWithWhatToDo() throws IOException {
    byte[] word = zip("[Content_Types].xml", TEXT, "word/document.xml", TEXT);
    for (Path file :
        List.of(write("a.docx", zip("word/a.xml", TEXT)), write("b.zip", word), write("c", word))) {
      assertThat(Reading.of(file).rejected().reason())
          .startsWith(
              "this is a file of a word processor or the like; save it there as plain text");
    }
    assertThat(
            Reading.of(write("d.rtf", "{\\rtf1 A}".getBytes(StandardCharsets.UTF_8)))
                .rejected()
                .reason())
        .startsWith("this is an RTF file; save it as plain text");
  }

  @Test
  void writesNothingOfAMemberWhoseNameLeadsOutOfTheArchive() throws IOException {
    Path file = write("a.zip", zip("../../out.txt", TEXT));
    assertThat(Reading.of(file).report().input()).isEqualTo(file + "/../../out.txt");
    assertThat(directory.resolve("../../out.txt")).doesNotExist();
  }

  @Test
  void keepsTheFilesBeforeDamage() throws IOException {
    byte[] whole = zip("a.txt", TEXT, "b.txt", TEXT, "c.txt", TEXT);
    Reading reading = Reading.of(write("a.zip", Arrays.copyOf(whole, whole.length / 3)));
    assertThat(reading.reports()).hasSizeBetween(1, 2);
    assertThat(reading.rejects()).isNotEmpty();
  }

  @Test
  void endsWhatUnpacksToFarMoreThanItsSize() throws IOException {
    byte[] bomb = packed("gz", new byte[20_000_000]);
    Limits strict = new Limits(6, 10, 1_000_000, 100);
    List<String> read = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new Unpacker(strict, name -> true)
                    .unpack(
                        "bomb", new ByteArrayInputStream(bomb), () -> bomb.length, drained(read)))
        .hasMessageStartingWith("it unpacks to more than 100 times its size");
  }

  @Test
  void endsArchivesInsideOneAnotherWithoutEnd() throws IOException {
    byte[] nested = TEXT;
    for (int i = 0; i < 8; i++) {
      nested = zip("a.zip", nested);
    }
    assertThat(Reading.of(write("a.zip", nested)).rejected().reason())
        .startsWith("more than 6 archives lie inside one another");
  }

  private static Members drained(List<String> read) {
    return new Members() {
      @Override
      public void member(String name, BufferedInputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        read.add(name);
      }

      @Override
      public void refused(String name, String reason) {
        read.add(reason);
      }

      @Override
      public void leftOut(String name) {
        read.add(name);
      }
    };
  }

  private static byte[] packed(String packing, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressorStreamFactory().createCompressorOutputStream(packing, bytes)) {
      out.write(content);
    } catch (CompressorException unknown) {
      throw new IOException(unknown);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      out.putArchiveEntry(entry);
      out.write(content);
      out.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        out.write((byte[]) namesAndContents[i + 1]);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content);
  }
}
