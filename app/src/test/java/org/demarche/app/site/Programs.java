package org.demarche.app.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs on a search path.
 *
 * @param searchPath directories, written as in the environment
 */
record Programs(String searchPath) {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Fails with what to install if one is missing. */
  void check() {
    browser();
    driver();
  }

  /** Returns the browser. */
  Path browser() {
    return first(BROWSERS);
  }

  /** Returns what drives the browser. */
  Path driver() {
    return first(List.of("chromedriver"));
  }

  private Path first(List<String> names) {
    return names.stream()
        .flatMap(this::places)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(missing(names.get(0))));
  }

  private Stream<Path> places(String name) {
    return Stream.of(searchPath.split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .map(directory -> Path.of(directory, name));
  }

  private static String missing(String name) {
    return name
        + " is missing, without which the page cannot be tested in a browser. Install it:\n"
        + "  Debian:  sudo apt-get install chromium chromium-driver\n"
        + "  macOS:   brew install --cask chromium chromedriver";
  }
}
