package org.demarche.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * One file or stream to read.
 *
 * @param name what records call it
 * @param size its bytes, when they are known beforehand
 * @param opener gives its bytes
 */
record Input(String name, OptionalLong size, Opener opener) {

  /** Opens an input. */
  interface Opener {
    InputStream open() throws IOException;
  }

  static Input of(Path file) {
    return new Input(file.toString(), size(file), () -> Files.newInputStream(file));
  }

  private static OptionalLong size(Path file) {
    try {
      return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    } catch (IOException unknown) {
      return OptionalLong.empty();
    }
  }
}
