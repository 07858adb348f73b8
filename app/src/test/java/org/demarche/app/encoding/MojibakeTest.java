package org.demarche.app.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy said: “We will wait.”",
        "Erdoğan met Orbán’s envoy in Łódź.",
        "It cost €5 – no more…",
        "Plain text"
      })
  void mendsWhatWasReadInTheWrongEncoding(String meant) {
    assertThat(Mojibake.mended(broken(meant))).isEqualTo(meant);
    assertThat(Mojibake.mended(meant)).isEqualTo(meant);
  }

  @Test
  void leavesWhatMayBeMeant() {
    assertThat(Mojibake.mended("Â® is a sign, Ã¤ too"))
        .isEqualTo("Â® is a sign, Ã¤ too".replace("Â®", "®").replace("Ã¤", "ä"));
    assertThat(Mojibake.mended("SÃO PAULO")).isEqualTo("SÃO PAULO");
    assertThat(Mojibake.mended("â€œquotedâ€ and Ã broken")).isEqualTo("â€œquotedâ€ and Ã broken");
  }

  /** Five bytes are no sign of windows-1252; programs keep them as they are. */
  private static String broken(String meant) {
    StringBuilder broken = new StringBuilder();
    for (byte sign : meant.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {sign}, Charset.forName("windows-1252"));
      broken.append(read.equals("\uFFFD") ? (char) (sign & 0xFF) : read.charAt(0));
    }
    return broken.toString();
  }
}
