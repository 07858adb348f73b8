package org.demarche.app.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * A report in which people have marked something.
 *
 * @param id of the report
 * @param report the report; its title is the first line of the text that was marked when {@code
 *     shift} tells so
 * @param marks the marks, in the form of their publisher
 * @param text that was marked; positions of the marks count its code points
 * @param head how many characters of the text are the title
 * @param shift how many characters more stand before what follows in the report
 */
public record AnnotatedReport(
    String id, Report report, JsonNode marks, String text, int head, int shift) {

  /**
   * Makes a report of a text.
   *
   * @param titled whether the first line of the text is its title
   */
  static AnnotatedReport of(
      String id, LocalDate date, String text, boolean titled, JsonNode marks) {
    int end = titled ? text.indexOf('\n') : 0;
    int head = Math.max(end, 0);
    int gap = head;
    while (head > 0 && gap < text.length() && text.charAt(gap) == '\n') {
      gap++;
    }
    String title = text.substring(0, head);
    Report report = Report.of(id, date, title, text.substring(gap));
    return new AnnotatedReport(
        id, report, marks, text, head, Report.AFTER_TITLE.length() + head - gap);
  }

  /** Returns where a mark stands in the report, given its half-open code points in the text. */
  public Span span(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    return new Span(moved(from), moved(Math.max(to, from)));
  }

  /** Returns the words of a mark. */
  public String words(int start, int end) {
    return report.text().substring(span(start, end).start(), span(start, end).end());
  }

  /** Returns where a line of the text, counted from 1, ends in the report. */
  int endOfLine(int line) {
    int end = -1;
    for (int i = 0; i < line && (i == 0 || end >= 0); i++) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? report.text().length() : moved(end);
  }

  private int moved(int position) {
    return position < head || head > 0 && position == head ? position : position + shift;
  }
}
