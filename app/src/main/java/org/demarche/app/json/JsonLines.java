package org.demarche.app.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.demarche.app.form.ByteOrderMark;
import org.demarche.app.form.Damage;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.LineReader;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportReader;
import org.demarche.app.form.Utf8;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/** Reads one report a line, each a JSON object; a bad line is a rejection and the rest goes on. */
public final class JsonLines implements ReportReader {

  /** The longest line in bytes. */
  public static final int LONGEST_LINE = 20_000_000;

  private final JsonReport json;

  /** Makes a reader. */
  public JsonLines(ReportMaker maker, FieldNames names) {
    this.json = new JsonReport(maker, names);
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    if (new Lines(name, 0, sink).read(new LineReader(in, LONGEST_LINE)) == 0) {
      throw new NoReportException("the file is empty; give it one JSON object a line");
    }
  }

  /**
   * Hands over the reports and rejections of some lines of an input, by the places that they have
   * in the whole of it.
   *
   * @param part begins with a line
   * @param before how much of the input lies before
   */
  public void read(String name, InputStream part, LinePosition before, Consumer<Intake> sink) {
    new Lines(name, before.reports(), sink)
        .read(new LineReader(part, LONGEST_LINE, before.lines(), before.bytes()));
  }

  private static String tooLong() {
    return String.format(
        Locale.ROOT,
        "the line is longer than %d MB; write one report a line",
        LONGEST_LINE / 1_000_000);
  }

  /** The lines of one input. */
  private final class Lines {
    private final String name;
    private final Consumer<Intake> sink;
    private long reports;

    Lines(String name, long before, Consumer<Intake> sink) {
      this.name = name;
      this.reports = before;
      this.sink = sink;
    }

    /** Returns how many reports there are, with those before. */
    long read(LineReader lines) {
      try {
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
          line(line.get());
        }
      } catch (IOException cut) {
        sink.accept(
            Rejected.atLine(
                name, lines.number(), "the reports before are read, then " + Damage.reason(cut)));
        return -1;
      }
      return reports;
    }

    private void line(LineReader.Line line) {
      if (line.tooLong()) {
        sink.accept(Rejected.atLine(next(), line.number(), tooLong()));
        return;
      }
      try {
        String text = Utf8.text(line.bytes());
        object(line.number(), line.number() == 1 ? ByteOrderMark.without(text) : text);
      } catch (NoReportException wrong) {
        long offset = line.offset() + wrong.offset().orElse(0);
        sink.accept(
            new Rejected(
                next(), OptionalLong.of(line.number()), OptionalLong.of(offset), wrong.reason()));
      }
    }

    private void object(long line, String text) {
      if (!text.isBlank()) {
        sink.accept(intake(next(), line, text));
      }
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
  }
}
