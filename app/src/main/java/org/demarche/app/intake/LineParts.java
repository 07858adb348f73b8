package org.demarche.app.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.archive.Unpacker;
import org.demarche.app.encoding.Utf8Input;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.json.JsonLines;
import org.demarche.app.json.LinePosition;
import org.demarche.report.Intake;

/** Reads parts of inputs that are plain lines of JSON, each without what lies before it. */
public final class LineParts {

  private static final int OPENING = 1 << 16;

  private final Readers readers;
  private final JsonLines lines;

  /**
   * Makes a reader.
   *
   * @param wishes what a person says of the inputs
   */
  public LineParts(Wishes wishes) {
    this.readers = new Readers(wishes);
    this.lines = new JsonLines(new ReportMaker(wishes.date()), wishes.names());
  }

  /**
   * Returns the encoding of bytes that are no UTF-8 when an input can be read in parts, and nothing
   * when it can be read only as a whole.
   */
  public Optional<Charset> stray(Input input) throws IOException {
    try (InputStream bytes = input.opener().open().bytes()) {
      BufferedInputStream in = new BufferedInputStream(bytes, OPENING);
      if (Unpacker.isPacked(in) || Readers.isBinary(in)) {
        return Optional.empty();
      }
      Optional<Charset> stray = Utf8Input.stray(in);
      boolean isLines =
          stray.isPresent()
              && readers.form(input.name(), Utf8Input.mended(in, stray.get())) == Form.JSONL;
      return isLines ? stray : Optional.empty();
    } catch (NoReportException none) {
      return Optional.empty();
    }
  }

  /**
   * Returns how much a part holds; the caller closes it.
   *
   * @param first whether it is the beginning of the input
   */
  public LinePosition size(InputStream part, Charset stray, boolean first) throws IOException {
    return LinePosition.of(Utf8Input.mended(part, stray), first);
  }

  /**
   * Hands over the reports and rejections of a part as those of the whole input.
   *
   * @param name what records call the input
   * @param part begins with a line; the caller closes it
   * @param stray the encoding of its bytes that are no UTF-8
   * @param before how much of the input lies before
   */
  public void read(
      String name, InputStream part, Charset stray, LinePosition before, Consumer<Intake> sink) {
    lines.read(name, Utf8Input.mended(part, stray), before, sink);
  }
}
