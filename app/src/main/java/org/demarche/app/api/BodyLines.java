package org.demarche.app.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.demarche.app.output.LineOutput;

/**
 * Writes lines as the content of an answer, not each at once as a pipe wants them.
 *
 * @param out takes them; whoever made it closes it
 */
record BodyLines(OutputStream out) implements LineOutput {

  @Override
  public void line(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  @Override
  public void keep() throws IOException {
    out.flush();
  }

  @Override
  public void close() {
    // The stream belongs to the answer.
  }
}
