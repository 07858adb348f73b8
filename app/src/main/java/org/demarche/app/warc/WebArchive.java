package org.demarche.app.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.encoding.Utf8Input;
import org.demarche.app.form.Damage;
import org.demarche.app.form.Excerpt;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.ReportReader;
import org.demarche.app.form.ReportText;
import org.demarche.app.page.PageParts;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the pages of an archive of the web; what is no page that was fetched is passed over. */
public final class WebArchive implements ReportReader {

  private static final int FETCHED = 200;
  private static final MediaType HTML = MediaType.HTML;
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

  private final ReportMaker maker;

  /** Makes a reader. */
  public WebArchive(ReportMaker maker) {
    this.maker = maker;
  }

  /** Returns whether an input that starts so is such an archive. */
  public static boolean begins(String start) {
    return start.startsWith("WARC/") || start.startsWith("filedesc:");
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    HeadLimit limit = new HeadLimit(in);
    Pages pages = new Pages(name, limit, sink);
    try (WarcReader reader = new WarcReader(limit)) {
      pages.read(reader);
    } catch (ParsingException | IllegalArgumentException | DateTimeException damaged) {
      pages.stop(
          "the archive is damaged: " + Excerpt.sentence(String.valueOf(damaged.getMessage())));
    } catch (IOException cut) {
      pages.stop(Damage.reason(cut));
    }
    if (pages.read == 0) {
      throw new NoReportException("the archive holds no web page that was fetched");
    }
  }

  /** The pages of one archive. */
  private final class Pages {
    private final String name;
    private final HeadLimit limit;
    private final Consumer<Intake> sink;
    private long read;
    private long position;

    Pages(String name, HeadLimit limit, Consumer<Intake> sink) {
      this.name = name;
      this.limit = limit;
      this.sink = sink;
    }

    void read(WarcReader reader) throws IOException {
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        position = reader.position();
        if (next.get() instanceof WarcResponse response) {
          response(response);
        }
        limit.body();
        next.get().body().consume();
      }
    }

    private Optional<WarcRecord> next(WarcReader reader) throws IOException {
      limit.head();
      return reader.next();
    }

    private void response(WarcResponse response) throws IOException {
      try {
        HttpResponse http = response.http();
        limit.body();
        MediaType type = http.contentType().base();
        if (http.status() == FETCHED && (type.equals(HTML) || type.equals(XHTML))) {
          page(response, http);
        }
      } catch (IllegalArgumentException malformed) {
        refuse(
            "the record's head is malformed: "
                + Excerpt.sentence(String.valueOf(malformed.getMessage())));
      }
    }

    private void page(WarcResponse response, HttpResponse http) throws IOException {
      read++;
      String input = name + "#" + read;
      try {
        ReportParts parts = PageParts.of(html(http), response.target());
        sink.accept(maker.report(input, id(response).map(parts::withId).orElse(parts)));
      } catch (NoReportException wrong) {
        sink.accept(Rejected.atOffset(input, position, wrong.reason()));
      }
    }

    /** Returns the record's id, which ARC has none of. */
    private static Optional<String> id(WarcResponse response) {
      return response
          .headers()
          .first("WARC-Record-ID")
          .map(id -> id.replace("<", "").replace(">", "").strip());
    }

    private static String html(HttpResponse http) throws IOException, NoReportException {
      try (MessageBody body = http.bodyDecoded()) {
        byte[] bytes = body.stream().readNBytes(ReportText.LONGEST + 1);
        if (bytes.length > ReportText.LONGEST) {
          throw ReportText.tooLong();
        }
        InputStream text =
            Utf8Input.of(
                new BufferedInputStream(new ByteArrayInputStream(bytes)),
                http.contentType().parameters().getOrDefault("charset", ""));
        return new String(text.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    private void refuse(String reason) {
      read++;
      sink.accept(Rejected.atOffset(name + "#" + read, position, reason));
    }

    void stop(String reason) {
      String before = read == 0 ? "" : "the pages before are read, then ";
      read++;
      sink.accept(Rejected.atOffset(name, position, before + reason));
    }
  }
}
