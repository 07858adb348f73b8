package org.demarche.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser that a person uses. */
final class Browser {

  private final String system;

  /**
   * Takes the system it runs on.
   *
   * @param system as Java names it
   */
  Browser(String system) {
    this.system = system.toLowerCase(Locale.ROOT);
  }

  /** Returns the words of the command that shows an address. */
  List<String> command(String address) {
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
  }

  /**
   * Shows an address.
   *
   * @throws IOException if the system has nothing that could
   */
  void open(String address) throws IOException {
    new ProcessBuilder(command(address))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
