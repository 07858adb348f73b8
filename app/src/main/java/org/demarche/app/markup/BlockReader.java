package org.demarche.app.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.app.form.LineReader;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportText;

/** Cuts a stream into its blocks between a start and an end tag, of which one is in memory. */
final class BlockReader {

  private final LineReader lines;
  private final String start;
  private final String end;
  private String rest = "";
  private long line;

  BlockReader(InputStream in, String tag) {
    this.lines = new LineReader(in, ReportText.LONGEST);
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
    while (start(rest) < 0) {
      Optional<String> more = more();
      if (more.isEmpty()) {
        return Optional.empty();
      }
      rest = more.get();
    }
    line = lines.number();
    StringBuilder block = new StringBuilder(rest.substring(start(rest)));
    int close = block.indexOf(end);
    while (close < 0) {
      int from = Math.max(0, block.length() - end.length());
      block.append('\n').append(more().orElseThrow(() -> open(line)));
      if (block.length() > ReportText.LONGEST) {
        rest = "";
        throw ReportText.tooLong();
      }
      close = block.indexOf(end, from);
    }
    rest = block.substring(close + end.length());
    return Optional.of(block.substring(0, close + end.length()));
  }

  /** Returns where a block starts; another tag may begin with the same letters. */
  private int start(String text) {
    int at = text.indexOf(start);
    while (at >= 0) {
      int after = at + start.length();
      if (after == text.length() || " \t\r>".indexOf(text.charAt(after)) >= 0) {
        return at;
      }
      at = text.indexOf(start, after);
    }
    return -1;
  }

  private NoReportException open(long line) {
    return new NoReportException(
        "the block that begins on line " + line + " has no " + end + "; the file is cut off");
  }

  private Optional<String> more() throws IOException {
    return lines.next().map(next -> new String(next.bytes(), StandardCharsets.UTF_8));
  }
}
