package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.demarche.report.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages inputs of every form at random and reads them. {@code -Ddemarche.damages=10000} does so
 * more often than a check needs to.
 */
class DamagedInputTest {

  private static final int DAMAGES = Integer.getInteger("demarche.damages", 60);

  @TempDir Path directory;

  @Test
  void givesReportsOrReasonsAndNeverFails() throws IOException {
    Map<String, byte[]> forms = AllForms.of(directory);
    for (int seed = 0; seed < DAMAGES; seed++) {
      for (Map.Entry<String, byte[]> file : forms.entrySet()) {
        check(file.getKey(), damaged(file.getValue(), new Random(seed)), seed);
      }
    }
  }

  private void check(String name, byte[] damaged, int seed) throws IOException {
    Path path = Files.write(directory.resolve(name), damaged);
    Reading reading = Reading.of(path);
    String which = name + " with seed " + seed;
    assertThat(reading.intakes().size() + reading.notes().size()).as(which).isPositive();
    assertThat(reading.rejects())
        .as(which)
        .extracting(Rejected::reason)
        .noneMatch(reason -> reason.contains("report it as a bug"));
    Files.delete(path);
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && damaged.length > 1; i++) {
      damaged = once(damaged, random);
    }
    return damaged;
  }

  private static byte[] once(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(32));
    return switch (random.nextInt(5)) {
      case 0 -> flipped(bytes, at, 1 << random.nextInt(8));
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> joined(bytes, at, new byte[0], at + length);
      case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
      default -> joined(bytes, at, noise(random, length), at + length);
    };
  }

  private static byte[] flipped(byte[] bytes, int at, int bit) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) bit;
    return flipped;
  }

  private static byte[] noise(Random random, int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
    byte[] joined = Arrays.copyOf(bytes, end + middle.length + bytes.length - start);
    System.arraycopy(middle, 0, joined, end, middle.length);
    System.arraycopy(bytes, start, joined, end + middle.length, bytes.length - start);
    return joined;
  }
}
