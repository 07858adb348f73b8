package org.demarche.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/** Reads one report a line, each a JSON object; a bad line is a rejection and the rest goes on. */
final class JsonLines {

  /** The longest line in bytes. */
  static final int LONGEST_LINE = 20_000_000;

  private final String name;
  private final JsonReport json = new JsonReport();
  private long reports;

  JsonLines(String name) {
    this.name = name;
  }

  void read(InputStream in, Consumer<Intake> sink) throws IOException, NoReportException {
    LineReader lines = new LineReader(in, LONGEST_LINE);
    try {
      for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        line(line.get(), sink);
      }
    } catch (IOException cut) {
      sink.accept(
          Rejected.atLine(
              name, lines.number(), "the reports before are read, then " + Damage.reason(cut)));
      return;
    }
    if (reports == 0) {
      throw new NoReportException("the file is empty; give it one JSON object a line");
    }
  }

  private void line(LineReader.Line line, Consumer<Intake> sink) throws NoReportException {
    if (line.tooLong()) {
      sink.accept(Rejected.atLine(next(), line.number(), tooLong()));
      return;
    }
    String text = "";
    try {
      text = Utf8.text(line.bytes());
    } catch (NoReportException wrong) {
      long offset = line.offset() + wrong.offset().orElse(0);
      sink.accept(
          new Rejected(
              next(), OptionalLong.of(line.number()), OptionalLong.of(offset), wrong.reason()));
      return;
    }
    object(line.number(), line.number() == 1 ? ByteOrderMark.without(text) : text, sink);
  }

  private void object(long line, String text, Consumer<Intake> sink) throws NoReportException {
    if (text.isBlank()) {
      return;
    }
    if (reports == 0 && text.strip().equals("{")) {
      throw new NoReportException(
          "this is JSON over several lines; write one object a line, for instance with jq -c .");
    }
    sink.accept(intake(next(), line, text));
  }

  private Intake intake(String input, long line, String text) {
    try {
      return json.read(input, text);
    } catch (NoReportException wrong) {
      return Rejected.atLine(input, line, wrong.reason());
    }
  }

  private String next() {
    reports++;
    return name + "#" + reports;
  }

  private static String tooLong() {
    return String.format(
        Locale.ROOT,
        "the line is longer than %d MB; write one report a line",
        LONGEST_LINE / 1_000_000);
  }
}
