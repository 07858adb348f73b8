package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {

  private static final String PAGE =
      "<html><head><title>Accord holds</title></head><body><article>"
          + "<p>Norland's foreign minister, speaking in Oslo after the talks, said the accord would hold.</p>"
              .repeat(4)
          + "</article></body></html>";

  @TempDir Path directory;

  @Test
  void readsThePagesOfAWarcAndPassesOverTheRest() throws IOException {
    String archive =
        response(1, "https://w.example/2019/03/04/accord", "text/html; charset=utf-8", PAGE)
            + response(2, "https://w.example/logo.png", "image/png", "PNG")
            + response(3, "https://w.example/about", "text/html", "<html><p>Undated.</p></html>");
    Reading reading = Reading.of(write(archive));
    Report report = reading.reports().get(0);
    assertThat(reading.reports()).hasSize(1);
    assertThat(report.id()).isEqualTo("urn:uuid:00000000-0000-0000-0000-000000000001");
    assertThat(report.date()).isEqualTo("2019-03-04");
    assertThat(report.url()).hasValue("https://w.example/2019/03/04/accord");
    assertThat(report.outlet()).hasValue("w.example");
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            undated -> assertThat(undated.reason()).startsWith("the report has no date; add one"));
  }

  @Test
  void keepsThePagesBeforeACut() throws IOException {
    String page = response(1, "https://w.example/2019/03/04/accord", "text/html", PAGE);
    Reading reading = Reading.of(write(page + page.substring(0, page.length() / 2)));
    assertThat(reading.reports()).hasSizeBetween(1, 2);
    assertThat(reading.rejects()).hasSize(1);
  }

  @Test
  void readsArc() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    String version = "1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n";
    String archive =
        "filedesc://a.arc 0.0.0.0 20190306000000 text/plain "
            + version.length()
            + "\n"
            + version
            + "\nhttps://w.example/2019/03/04/accord 192.0.2.1 20190306000000 text/html "
            + http.length()
            + "\n"
            + http
            + "\n";
    assertThat(Reading.of(write(archive)).report().date()).isEqualTo("2019-03-04");
  }

  private static String response(int number, String url, String type, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
        + number
        + ">\r\nWARC-Date: 2019-03-06T00:00:00Z\r\nWARC-Target-URI: "
        + url
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private Path write(String content) throws IOException {
    return Files.writeString(directory.resolve("a.warc"), content);
  }
}
