package org.demarche.app.command;

import java.io.IOException;
import org.demarche.app.output.LineOutput;

/**
 * Products that an interrupted run cannot leave for another: streams, devices, and rejects beside
 * them.
 */
record PlainProducts(LineOutput records, LineOutput rejects) implements Products {

  @Override
  public void keep() throws IOException {
    records.keep();
    rejects.keep();
  }

  @Override
  public void close() throws IOException {
    try (LineOutput first = records;
        LineOutput second = rejects) {
      return;
    }
  }
}
