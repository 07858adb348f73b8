package org.demarche.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalFinderTest {

  private static final Map<String, String> SCREENS = Map.of("demarche.screens", "out,err");

  @Test
  void believesTheLauncherAboutScreens() {
    assertThat(finder(Map.of(), SCREENS).out().present()).isTrue();
    TerminalFinder piped = finder(Map.of(), Map.of("demarche.screens", "err"));
    assertThat(piped.out()).isEqualTo(Terminal.none(80));
    assertThat(piped.err().present()).isTrue();
  }

  @Test
  void usesNoColourWhereItIsNotWanted() {
    assertThat(finder(Map.of("TERM", "xterm"), SCREENS).out().colour()).isTrue();
    assertThat(finder(Map.of("NO_COLOR", ""), SCREENS).out().colour()).isTrue();
    assertThat(finder(Map.of("NO_COLOR", "1"), SCREENS).out().colour()).isFalse();
    assertThat(finder(Map.of("TERM", "dumb"), SCREENS).out().colour()).isFalse();
    assertThat(finder(Map.of(), Map.of("demarche.screens", "")).out().colour()).isFalse();
  }

  @Test
  void takesTheWidthOfTheEnvironmentBeforeTheMeasuredOne() {
    Map<String, String> measured = Map.of("demarche.screens", "out", "demarche.columns", "120");
    assertThat(finder(Map.of("COLUMNS", "50"), measured).out().width()).isEqualTo(50);
    assertThat(finder(Map.of(), measured).out().width()).isEqualTo(120);
    assertThat(finder(Map.of("COLUMNS", "wide"), SCREENS).out().width()).isEqualTo(80);
  }

  @Test
  void writesUtf8ToFilesAndTheScreensOwnCharacterSetToScreens() {
    Map<String, String> latin = Map.of("demarche.screens", "out", "demarche.charset", "ISO-8859-1");
    assertThat(finder(Map.of(), latin).out().charset()).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(finder(Map.of(), latin).err().charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(finder(Map.of(), Map.of("demarche.screens", "out", "demarche.charset", "?!")).out())
        .extracting(Terminal::unicode)
        .isEqualTo(false);
  }

  private static TerminalFinder finder(
      Map<String, String> environment, Map<String, String> properties) {
    return new TerminalFinder(environment, properties::get, null);
  }
}
