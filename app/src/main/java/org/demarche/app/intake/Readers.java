package org.demarche.app.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.encoding.Utf8Input;
import org.demarche.app.feed.JsonFeed;
import org.demarche.app.feed.XmlFeed;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportReader;
import org.demarche.app.json.JsonDocument;
import org.demarche.app.json.JsonLines;
import org.demarche.app.markup.Blocks;
import org.demarche.app.page.PageReader;
import org.demarche.app.table.DelimitedTable;
import org.demarche.app.table.ParquetTable;
import org.demarche.app.text.DatedText;
import org.demarche.app.warc.WebArchive;
import org.demarche.report.Intake;

/** Reads an input of any form: tells the form and asks its reader. */
final class Readers {

  private static final int LONGEST_SIGN = 9;

  private final Optional<Form> form;
  private final FormFinder finder;
  private final Map<Form, ReportReader> readers = new EnumMap<>(Form.class);

  Readers(Wishes wishes) {
    FieldNames names = wishes.names();
    ReportMaker maker = new ReportMaker(wishes.date());
    this.form = wishes.form();
    this.finder = new FormFinder(names);
    readers.put(Form.TEXT, new DatedText(maker));
    readers.put(Form.JSONL, new JsonLines(maker, names));
    readers.put(Form.JSON, new JsonDocument(maker, names));
    readers.put(Form.CSV, new DelimitedTable(maker, names));
    readers.put(Form.PARQUET, new ParquetTable(maker, names));
    readers.put(Form.FEED, new XmlFeed(maker));
    readers.put(Form.JSON_FEED, new JsonFeed(maker));
    readers.put(Form.HTML, new PageReader(maker));
    readers.put(Form.WARC, new WebArchive(maker));
    readers.put(Form.PETRARCH, Blocks.ofPetrarch(maker));
    readers.put(Form.REUTERS, Blocks.ofReuters(maker));
  }

  /**
   * Hands over the reports of an input that is unpacked.
   *
   * @param charset the encoding that came with it, may be empty
   */
  void read(String name, BufferedInputStream bytes, String charset, Consumer<Intake> sink)
      throws IOException, NoReportException {
    InputStream in = isBinary(bytes) ? bytes : Utf8Input.of(bytes, charset);
    reader(form(name, in)).read(name, in, sink);
  }

  /** Returns the form of an input that supports marks, and leaves it at its beginning. */
  Form form(String name, InputStream in) throws IOException, NoReportException {
    if (form.isPresent()) {
      return form.get();
    }
    in.mark(FormFinder.OPENING);
    byte[] opening = opening(in);
    in.reset();
    return finder.of(name, opening);
  }

  /** Whether the bytes are those of a form that is no text as a whole. */
  static boolean isBinary(BufferedInputStream in) throws IOException {
    in.mark(LONGEST_SIGN);
    String start = new String(in.readNBytes(LONGEST_SIGN), StandardCharsets.ISO_8859_1);
    in.reset();
    return WebArchive.begins(start) || start.startsWith(ParquetTable.SIGN);
  }

  private ReportReader reader(Form found) {
    return Objects.requireNonNull(readers.get(found));
  }

  /**
   * Returns the first bytes, fewer where they tell the form already, since a pipe may give no more
   * for long, or where the stream is damaged, which shows again in reading on.
   */
  private static byte[] opening(InputStream in) {
    ByteArrayOutputStream opening = new ByteArrayOutputStream(FormFinder.OPENING);
    try {
      int next = in.read();
      while (next >= 0) {
        opening.write(next);
        boolean enough =
            opening.size() == FormFinder.OPENING
                || (next == '\n' && FormFinder.tells(opening.toByteArray()));
        next = enough ? -1 : in.read();
      }
    } catch (IOException damaged) {
      return opening.toByteArray();
    }
    return opening.toByteArray();
  }
}
