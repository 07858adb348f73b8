package org.demarche.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void refusesTwoStringsWithOneFingerprint() {
    Fingerprints.Builder builder = new Fingerprints.Builder(2);
    builder.put(0, "a", 5);
    assertThatThrownBy(() -> builder.put(0, "a", 6))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("two strings with one fingerprint: a");
  }
}
