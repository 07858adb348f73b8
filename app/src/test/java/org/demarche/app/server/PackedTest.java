package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

  @Test
  void givesTheContentAsItWasAndAsItIs() throws IOException {
    byte[] content = "Chad, Niger. ".repeat(500).getBytes(StandardCharsets.UTF_8);
    Packed packed = Packed.of(out -> out.write(content));
    assertThat(packed.size()).isLessThan(content.length / 10);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    packed.write(plain);
    assertThat(plain.toByteArray()).isEqualTo(content);
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    packed.writePacked(sent);
    assertThat(sent.size()).isEqualTo(packed.size());
    assertThat(new GZIPInputStream(new ByteArrayInputStream(sent.toByteArray())).readAllBytes())
        .isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "br, gzip",
        "GZIP , br",
        "gzip;q=0.5",
        "deflate, gzip ; q=1.0, br",
        "gzip;q=.8"
      })
  void isTakenByThoseWhoSaySo(String encodings) {
    assertThat(Packed.isTaken(encodings)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000, br", "xgzip", "gzipped"})
  void isNotTakenByOthers(String encodings) {
    assertThat(Packed.isTaken(encodings)).isFalse();
  }
}
