package org.demarche.app.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportText;

/**
 * Cuts a stream into its blocks between a start and an end tag, of which one is in memory, however
 * long the lines are.
 */
final class BlockReader {

  private static final int PIECE = 1 << 13;

  private final Reader in;
  private final String start;
  private final String end;
  private final char[] piece = new char[PIECE];
  private final StringBuilder text = new StringBuilder();

  /** How much of the text has been dealt with. */
  private int done;

  private long linesBefore;
  private long line;

  BlockReader(InputStream in, String tag) {
    this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    this.start = "<" + tag;
    this.end = "</" + tag + ">";
  }

  /** Returns the line on which the block begins that was given last. */
  long line() {
    return line;
  }

  /**
   * Returns the next block with its tags, or nothing at the end.
   *
   * @throws NoReportException when a block is not closed or longer than any report
   */
  Optional<String> next() throws IOException, NoReportException {
    if (!toStart()) {
      return Optional.empty();
    }
    line = linesBefore + 1;
    int close = text.indexOf(end, done);
    while (close < 0) {
      if (text.length() - done > ReportText.LONGEST) {
        drop(text.length());
        throw ReportText.tooLong();
      }
      int searched = Math.max(0, text.length() - done - end.length());
      if (!more()) {
        drop(text.length());
        throw open();
      }
      close = text.indexOf(end, done + searched);
    }
    String block = text.substring(done, close + end.length());
    drop(close + end.length());
    return Optional.of(block);
  }

  /** Goes on to the next start, and returns whether there is one. */
  private boolean toStart() throws IOException {
    int at = start();
    while (at < 0) {
      drop(Math.max(done, text.length() - start.length()));
      if (!more()) {
        return false;
      }
      at = start();
    }
    drop(at);
    return true;
  }

  /** Returns where a block starts; another tag may begin with the same letters. */
  private int start() {
    int at = text.indexOf(start, done);
    while (at >= 0 && at + start.length() < text.length()) {
      if (" \t\r\n>".indexOf(text.charAt(at + start.length())) >= 0) {
        return at;
      }
      at = text.indexOf(start, at + start.length());
    }
    return -1;
  }

  private NoReportException open() {
    return new NoReportException(
        "the block that begins on line " + line + " has no " + end + "; the file is cut off");
  }

  private boolean more() throws IOException {
    if (done > PIECE) {
      text.delete(0, done);
      done = 0;
    }
    int read = in.read(piece);
    text.append(piece, 0, Math.max(0, read));
    return read >= 0;
  }

  private void drop(int position) {
    for (int i = done; i < position; i++) {
      linesBefore += text.charAt(i) == '\n' ? 1 : 0;
    }
    done = position;
  }
}
