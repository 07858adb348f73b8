package org.demarche.app.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes lines as UTF-8 to a file that appears whole or not at all. */
public final class FileLines implements LineOutput {

  private final Path path;
  private final WholeFile file;

  /** Begins the file. */
  public FileLines(Path path) throws IOException {
    this.path = path;
    this.file = new WholeFile(path);
  }

  @Override
  public void line(String text) throws IOException {
    try {
      file.stream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new IOException(path + ": " + new WriteFault(failure).words(), failure);
    }
  }

  @Override
  public void keep() throws IOException {
    try {
      file.keep();
    } catch (IOException failure) {
      throw new IOException(path + ": " + new WriteFault(failure).words(), failure);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
