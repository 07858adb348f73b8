package org.demarche.app.export;

import java.io.IOException;
import java.util.Optional;
import org.demarche.app.output.LineOutput;

/** Writes the header before the first line, and nothing for a report without lines. */
public final class ExportLines implements LineOutput {

  private final LineOutput lines;
  private Optional<String> header;

  /**
   * Makes an output.
   *
   * @param lines takes all lines; it is closed with this
   */
  public ExportLines(LineOutput lines, Optional<String> header) {
    this.lines = lines;
    this.header = header;
  }

  @Override
  public void line(String text) throws IOException {
    begin();
    if (!text.isEmpty()) {
      lines.line(text);
    }
  }

  /** A table without rows still names its columns. */
  private void begin() throws IOException {
    if (header.isPresent()) {
      lines.line(header.get());
      header = Optional.empty();
    }
  }

  @Override
  public void keep() throws IOException {
    begin();
    lines.keep();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
