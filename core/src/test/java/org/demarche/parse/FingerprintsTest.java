package org.demarche.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  @Test
  void findsEachStringOfEachType() {
    Fingerprints.Builder builder = new Fingerprints.Builder(20_000);
    for (int i = 0; i < 20_000; i++) {
      builder.put(i % 3, "word" + i, i);
    }
    Fingerprints table = builder.build();
    for (int i = 0; i < 20_000; i++) {
      assertThat(table.get(i % 3, "word" + i)).isEqualTo(i);
      assertThat(table.get(3, "word" + i)).isEqualTo(Fingerprints.ABSENT);
    }
  }

  @Test
  void knowsNoOtherString() {
    Fingerprints.Builder builder = new Fingerprints.Builder(2);
    builder.put(0, "", 5);
    builder.put(0, "a", 6);
    Fingerprints table = builder.build();
    assertThat(table.get(0, "")).isEqualTo(5);
    assertThat(table.get(0, "b")).isEqualTo(Fingerprints.ABSENT);
    assertThat(new Fingerprints.Builder(0).build().get(0, "a")).isEqualTo(Fingerprints.ABSENT);
  }

  /** Strings with signs of all kinds, also empty ones and such as have the sign between them. */
  @Test
  void theHashOfStringsTogetherComesFromTheirs() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      String first = invented(random);
      String second = invented(random);
      long joined =
          Fingerprints.joined(
              Fingerprints.hash(first), '_', Fingerprints.hash(second), second.length());
      assertThat(joined).isEqualTo(Fingerprints.hash(first + "_" + second));
    }
  }

  private static String invented(Random random) {
    return random
        .ints(random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(9), '_' - 3, 'ğ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A type more is not the same as a letter more. */
  @Test
  void similarStringsOfSimilarTypesHaveFingerprintsOfTheirOwn() {
    Fingerprints.Builder builder = new Fingerprints.Builder(40 * 26 * 26);
    for (int type = 0; type < 40; type++) {
      for (char one = 'A'; one <= 'Z'; one++) {
        for (char other = 'A'; other <= 'Z'; other++) {
          builder.put(type, "" + one + other, 1);
        }
      }
    }
    assertThat(builder.build().get(39, "ZZ")).isEqualTo(1);
  }

  @Test
  void refusesTwoStringsWithOneFingerprint() {
    Fingerprints.Builder builder = new Fingerprints.Builder(2);
    builder.put(0, "a", 5);
    assertThatThrownBy(() -> builder.put(0, "a", 6))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two strings with one fingerprint: a");
  }
}
