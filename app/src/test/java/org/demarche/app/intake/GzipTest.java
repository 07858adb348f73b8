package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.demarche.report.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipTest {

  private static final int HEADER = 10;
  private static final String TEXT = "date 2019-03-04 Talks\n\nFirst.";

  @TempDir Path directory;

  @Test
  void readsPackedTextAndLines() throws IOException {
    Path text = write("a.txt.gz", packed(TEXT));
    Path lines = write("b", packed(line(1) + line(2)));
    assertThat(Reading.of(text, lines).reports()).hasSize(3);
  }

  @Test
  void readsAFileOfSeveralPackedParts() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.writeBytes(packed(line(1)));
    parts.writeBytes(packed(line(2)));
    assertThat(Reading.of(write("a.jsonl.gz", parts.toByteArray())).reports()).hasSize(2);
  }

  @Test
  void rejectsATextThatIsCutOff() throws IOException {
    byte[] whole = packed(TEXT);
    Path file = write("a.txt.gz", Arrays.copyOf(whole, whole.length - 12));
    assertThat(Reading.of(file).rejected())
        .isEqualTo(
            Rejected.whole(file.toString(), "the file ends too early; fetch it or pack it again"));
  }

  @Test
  void readsTheLinesBeforeACutAndRejectsTheRest() throws IOException {
    String lines = IntStream.range(0, 2000).mapToObj(GzipTest::line).collect(Collectors.joining());
    byte[] whole = packed(lines);
    Reading reading = Reading.of(write("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));
    assertThat(reading.reports()).hasSizeBetween(100, 1999);
    assertThat(reading.rejects()).hasSize(1);
    assertThat(reading.rejects().get(0).reason())
        .startsWith("the reports before are read, then the file ends too early");
    assertThat(reading.rejects().get(0).line().orElse(0))
        .isBetween((long) reading.reports().size(), reading.reports().size() + 1L);
  }

  @Test
  void readsTheLinesBeforeACutInAShortFileToo() throws IOException {
    byte[] whole = packed(line(1) + line(2) + line(3));
    Reading reading = Reading.of(write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 8)));
    assertThat(reading.reports()).hasSize(3);
    assertThat(reading.rejects()).hasSize(1);
  }

  @Test
  void rejectsDamagedBytes() throws IOException {
    byte[] bytes = packed(TEXT.repeat(50));
    Arrays.fill(bytes, HEADER, bytes.length, (byte) 0xFF);
    assertThat(Reading.of(write("a.txt.gz", bytes)).rejected().reason())
        .isEqualTo("the packed file is damaged (invalid block type); fetch it or pack it again");
  }

  private static String line(int number) {
    byte[] noise = new byte[60];
    new Random(number).nextBytes(noise);
    return "{\"date\":\"2019-03-04\",\"text\":\"" + Arrays.toString(noise) + "\"}\n";
  }

  private static byte[] packed(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content);
  }
}
