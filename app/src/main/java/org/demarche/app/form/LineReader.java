package org.demarche.app.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream of bytes into lines and keeps no more than one of them in memory. */
public final class LineReader {

  private final InputStream in;
  private final int longest;
  private long number;
  private long offset;

  /** Makes a reader of a buffered stream that drops what a line has beyond its longest. */
  public LineReader(InputStream in, int longest) {
    this(in, longest, 0, 0);
  }

  /**
   * Makes a reader of a buffered stream that begins within an input.
   *
   * @param number how many lines lie before
   * @param offset how many bytes lie before
   */
  public LineReader(InputStream in, int longest, long number, long offset) {
    this.in = in;
    this.longest = longest;
    this.number = number;
    this.offset = offset;
  }

  /**
   * One line.
   *
   * @param number from 1
   * @param offset where it starts, in bytes from 0
   * @param bytes what it holds, without its end
   * @param tooLong whether it holds more
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Line(long number, long offset, byte[] bytes, boolean tooLong) {}

  /** Returns the number of the line that was begun last. */
  public long number() {
    return number;
  }

  /** Returns how many bytes lie before the next line, with those that lie before the stream. */
  public long offset() {
    return offset;
  }

  /** Returns the next line, or nothing at the end. */
  public Optional<Line> next() throws IOException {
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    number++;
    long start = offset;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    boolean tooLong = false;
    while (next >= 0 && next != '\n') {
      if (bytes.size() < longest) {
        bytes.write(next);
      } else {
        tooLong = true;
      }
      offset++;
      next = in.read();
    }
    offset++;
    return Optional.of(new Line(number, start, bytes.toByteArray(), tooLong));
  }
}
