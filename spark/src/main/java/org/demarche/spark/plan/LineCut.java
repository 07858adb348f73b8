package org.demarche.spark.plan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import org.apache.hadoop.conf.Configuration;
import org.demarche.app.intake.LineParts;
import org.demarche.app.intake.Wishes;
import org.demarche.app.json.LinePosition;

/**
 * A piece of a file of lines before it is known where its lines begin: a line belongs to the piece
 * in which its first byte lies.
 *
 * @param file the file
 * @param start its first byte, which need not begin a line
 * @param end the byte behind it
 * @param stray the name of the encoding of bytes that are no UTF-8
 */
record LineCut(InputFile file, long start, long end, String stray) implements Serializable {

  private static final int BUFFER = 1 << 16;

  /**
   * Returns the lines of the piece as if nothing lay before them.
   *
   * @throws IOException if the file cannot be read
   */
  Part.Lines lines(Configuration configuration) throws IOException {
    FileReading reading = new FileReading(configuration);
    long first = lineStart(reading, start);
    long last = first >= end ? first : lineStart(reading, end);
    Charset encoding = Charset.forName(stray);
    try (InputStream in = reading.part(file, first, last)) {
      LinePosition held = new LineParts(Wishes.none()).size(in, encoding, first == 0);
      reading.check();
      return new Part.Lines(file, first, last, stray, held, held.reports());
    }
  }

  /** Returns the first byte from a position on with which a line begins, or the end of the file. */
  private long lineStart(FileReading reading, long from) throws IOException {
    if (from == 0 || from >= file.size()) {
      return Math.min(from, file.size());
    }
    try (InputStream in = new BufferedInputStream(reading.part(file, from - 1), BUFFER)) {
      long position = from - 1;
      for (int next = in.read(); next >= 0; next = in.read()) {
        position++;
        if (next == '\n') {
          return position;
        }
      }
      return file.size();
    }
  }
}
