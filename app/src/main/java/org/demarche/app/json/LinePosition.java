package org.demarche.app.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import org.demarche.app.form.ByteOrderMark;
import org.demarche.app.form.LineReader;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.Utf8;

/**
 * How much of an input of lines lies before a line.
 *
 * @param lines all lines
 * @param reports those that count as reports, be they good or bad
 * @param bytes bytes of UTF-8
 */
public record LinePosition(long lines, long reports, long bytes) implements Serializable {

  /** Returns the beginning. */
  public static LinePosition start() {
    return new LinePosition(0, 0, 0);
  }

  /**
   * Returns how much a part holds, counted as {@link JsonLines} reads it.
   *
   * @param first whether it is the beginning of the input
   */
  public static LinePosition of(InputStream part, boolean first) throws IOException {
    LineReader reader = new LineReader(part, JsonLines.LONGEST_LINE);
    long reports = 0;
    for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
      reports += isReport(line.get(), first) ? 1 : 0;
    }
    return new LinePosition(reader.number(), reports, reader.offset());
  }

  /** Returns the position behind a part that begins here. */
  public LinePosition plus(LinePosition part) {
    return new LinePosition(lines + part.lines, reports + part.reports, bytes + part.bytes);
  }

  private static boolean isReport(LineReader.Line line, boolean first) {
    return line.tooLong() || hasSign(line.bytes()) || !isBlank(line, first && line.number() == 1);
  }

  /** Nearly all lines show with their first bytes that they are not blank, undecoded. */
  private static boolean hasSign(byte[] line) {
    for (byte each : line) {
      if (each > ' ' && each < 0x7F) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(LineReader.Line line, boolean first) {
    try {
      String text = Utf8.text(line.bytes());
      return (first ? ByteOrderMark.without(text) : text).isBlank();
    } catch (NoReportException wrong) {
      return false;
    }
  }
}
