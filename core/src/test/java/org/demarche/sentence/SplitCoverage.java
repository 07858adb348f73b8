package org.demarche.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * What holds for every report: its sentences and their tokens lie in order inside the text and
 * cover all of it but the blanks and the dateline.
 */
final class SplitCoverage {

  private static final Splitter SPLITTER = new ReportSplitter();

  private SplitCoverage() {}

  /** Cuts a report with this body and checks it. */
  static void check(String body) {
    Report report = Report.of("a.txt", LocalDate.EPOCH, "Title", body);
    Layout layout = SPLITTER.split(report);
    List<Span> parts = new ArrayList<>();
    for (int number = 0; number < layout.sentences().size(); number++) {
      Sentence sentence = layout.sentences().get(number);
      if (sentence.number() != number) {
        throw new AssertionError(sentence.number() + " is not the number " + number);
      }
      checkTokens(report.text(), sentence);
      sentence.tokens().forEach(token -> parts.add(token.span()));
    }
    checkOrder(parts);
    layout.dateline().ifPresent(dateline -> parts.add(dateline.span()));
    parts.sort(null);
    checkOrder(parts);
    checkGaps(report.text(), parts);
  }

  private static void checkTokens(String text, Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean sound =
          sentence.span().contains(token.span())
              && !token.text().isEmpty()
              && token.text().equals(token.span().of(text));
      if (!sound) {
        throw new AssertionError(token + " is no token of " + sentence.span());
      }
    }
  }

  private static void checkOrder(List<Span> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).start() < parts.get(i - 1).end()) {
        throw new AssertionError(parts.get(i - 1) + " overlaps " + parts.get(i));
      }
    }
  }

  private static void checkGaps(String text, List<Span> parts) {
    int end = 0;
    for (Span part : parts) {
      assertBlank(text, end, part.start());
      end = part.end();
    }
    assertBlank(text, end, text.length());
  }

  private static void assertBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Marks.isBlank(text.charAt(i))) {
        throw new AssertionError("no token holds position " + i + ": \"" + text.charAt(i) + "\"");
      }
    }
  }
}
