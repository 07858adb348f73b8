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
public record Input(String name, OptionalLong size, Opener opener) {

  /** Opens an input. */
  @FunctionalInterface
  public interface Opener {
    /** Returns the input from its beginning, which the caller closes. */
    Opened open() throws IOException;
  }

  /**
   * An input that is open.
   *
   * @param charset the encoding that came with it, empty when none did
   */
  public record Opened(InputStream bytes, String charset) {

    /** Returns an input that came without an encoding. */
    public static Opened of(InputStream bytes) {
      return new Opened(bytes, "");
    }
  }

  static Input of(Path file) {
    return new Input(file.toString(), size(file), () -> Opened.of(Files.newInputStream(file)));
  }

  private static OptionalLong size(Path file) {
    try {
      return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    } catch (IOException unknown) {
      return OptionalLong.empty();
    }
  }
}
