package org.demarche.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;

/** Reads a report as text: {@code date YYYY-MM-DD Title}, an empty line, paragraphs. */
final class DatedText {

  private static final String SHAPE = "a line \"date YYYY-MM-DD Title\"";
  private static final Pattern DATE_LINE =
      Pattern.compile("date[ \t]+(\\S+)(.*)", Pattern.CASE_INSENSITIVE);

  private final String name;

  DatedText(String name) {
    this.name = name;
  }

  void read(InputStream in, Consumer<Intake> sink) throws IOException {
    sink.accept(intake(in.readNBytes(ReportText.LONGEST + 1)));
  }

  private Intake intake(byte[] content) {
    try {
      Utf8.refuseBinary(content);
      if (content.length > ReportText.LONGEST) {
        throw ReportText.tooLong();
      }
      return lines(ByteOrderMark.without(Utf8.text(content)));
    } catch (NoReportException wrong) {
      return new Rejected(name, OptionalLong.empty(), wrong.offset(), wrong.reason());
    }
  }

  private Intake lines(String text) throws NoReportException {
    if (text.isBlank()) {
      throw new NoReportException("the file is empty; a report begins with " + SHAPE);
    }
    int start = text.length() - text.stripLeading().length();
    int lineEnd = lineEnd(text, start);
    long line = text.substring(0, start).lines().count() + (startsLine(text, start) ? 1 : 0);
    try {
      return report(text.substring(start, lineEnd), text.substring(lineEnd));
    } catch (NoReportException wrong) {
      return Rejected.atLine(name, line, wrong.reason());
    }
  }

  private static boolean startsLine(String text, int position) {
    return position == 0 || text.charAt(position - 1) == '\n';
  }

  private static int lineEnd(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return i;
      }
    }
    return text.length();
  }

  private Report report(String first, String rest) throws NoReportException {
    Matcher dateLine = DATE_LINE.matcher(first.strip());
    if (!dateLine.matches()) {
      throw new NoReportException(
          "no date line; a report begins with "
              + SHAPE
              + ", this one with \""
              + Excerpt.of(first)
              + "\"");
    }
    return Report.of(
        name,
        ReportDate.parse(dateLine.group(1)),
        ReportText.title(dateLine.group(2)),
        ReportText.body(rest));
  }
}
