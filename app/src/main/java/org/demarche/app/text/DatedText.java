package org.demarche.app.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.demarche.app.form.ByteOrderMark;
import org.demarche.app.form.Damage;
import org.demarche.app.form.LineReader;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.ReportReader;
import org.demarche.app.form.ReportText;
import org.demarche.app.form.Utf8;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/**
 * Reads reports as text: {@code date YYYY-MM-DD Title}, an empty line, paragraphs. The next line of
 * that kind after an empty line opens another report.
 */
public final class DatedText implements ReportReader {

  private final ReportMaker maker;

  /** Makes a reader. */
  public DatedText(ReportMaker maker) {
    this.maker = maker;
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink) throws IOException {
    Texts texts = new Texts(name, sink);
    LineReader lines = new LineReader(in, ReportText.LONGEST + 1);
    try {
      for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        texts.line(line.get());
      }
    } catch (IOException cut) {
      texts.cut(lines.number(), Damage.reason(cut));
      return;
    }
    texts.end();
  }

  /** The reports of one input, of which one at a time is in memory. */
  private final class Texts {
    private final String name;
    private final Consumer<Intake> sink;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private long firstLine = 1;
    private long firstByte;
    private long reports;
    private boolean afterEmptyLine;
    private boolean begun;

    Texts(String name, Consumer<Intake> sink) {
      this.name = name;
      this.sink = sink;
    }

    void line(LineReader.Line line) {
      if (afterEmptyLine && begun && DateLine.opens(line.bytes())) {
        reports++;
        sink.accept(intake(name + "#" + reports));
        text.reset();
        firstLine = line.number();
        firstByte = line.offset();
      }
      afterEmptyLine = isBlank(line.bytes());
      begun |= !afterEmptyLine;
      if (text.size() <= ReportText.LONGEST) {
        text.writeBytes(line.bytes());
        text.write('\n');
      }
    }

    void end() {
      reports++;
      sink.accept(intake(reports == 1 ? name : name + "#" + reports));
    }

    void cut(long line, String reason) {
      sink.accept(
          reports == 0
              ? Rejected.whole(name, reason)
              : Rejected.atLine(name, line, "the reports before are read, then " + reason));
    }

    private static boolean isBlank(byte[] line) {
      for (byte sign : line) {
        if (sign != ' ' && sign != '\t' && sign != '\r') {
          return false;
        }
      }
      return true;
    }

    private Intake intake(String input) {
      try {
        byte[] content = text.toByteArray();
        Utf8.refuseBinary(content);
        if (content.length > ReportText.LONGEST) {
          throw ReportText.tooLong();
        }
        return lines(input, ByteOrderMark.without(Utf8.text(content)));
      } catch (NoReportException wrong) {
        OptionalLong offset = wrong.offset();
        return new Rejected(
            input,
            OptionalLong.empty(),
            offset.isPresent() ? OptionalLong.of(firstByte + offset.getAsLong()) : offset,
            wrong.reason());
      }
    }

    private Intake lines(String input, String text) throws NoReportException {
      if (text.isBlank()) {
        throw new NoReportException("the file is empty; a report begins with " + DateLine.SHAPE);
      }
      int start = text.length() - text.stripLeading().length();
      int lineEnd = lineEnd(text, start);
      String opening = text.substring(start, lineEnd);
      try {
        if (maker.otherwise().isPresent() && !DateLine.isOne(opening)) {
          return maker.report(input, undated(text));
        }
        DateLine first = DateLine.of(opening);
        return maker.report(input, parts(first, text.substring(lineEnd)));
      } catch (NoReportException wrong) {
        long before = text.substring(0, start).lines().count() + (startsLine(text, start) ? 1 : 0);
        return Rejected.atLine(input, firstLine - 1 + before, wrong.reason());
      }
    }

    /** The first line may be a title or not; as a paragraph it is right in both cases. */
    private static ReportParts undated(String text) {
      return new ReportParts(
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.of(text),
          Optional.empty(),
          Optional.empty());
    }

    private static ReportParts parts(DateLine first, String body) {
      return new ReportParts(
          Optional.empty(),
          Optional.of(first.date()),
          first.title(),
          Optional.of(body),
          Optional.empty(),
          Optional.empty());
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
  }
}
