package org.demarche.app.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.demarche.coder.Coder;

/** Tells states of the coder from each other by the sizes and times of its files. */
final class CoderFiles {

  private CoderFiles() {}

  /** Returns where the coder was loaded from. */
  static Path program() {
    try {
      return Path.of(Coder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("the program has no place", impossible);
    }
  }

  /** Returns another text when a file, or any below a directory, is another one. */
  static String sign(Path file) {
    try (Stream<Path> files = Files.walk(file)) {
      int sign = 0;
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        sign = 31 * sign + each.toString().hashCode();
        sign = 31 * sign + Long.hashCode(Files.size(each));
        sign = 31 * sign + Files.getLastModifiedTime(each).hashCode();
      }
      return Integer.toHexString(sign);
    } catch (IOException gone) {
      return "unknown";
    }
  }
}
