package org.demarche.app.intake;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Makes packed archives of any size of invented reports, the same each time. */
final class ArchiveMaker {

  private static final String[] WORDS =
      ("envoy toll harbour minister talks border ship treaty council vote grain rail dam island"
              + " fleet pact court fine strike march aid loan tariff wheat bridge army post flag"
              + " summit letter protest visit recall accuse deny praise reject sign open close send")
          .split(" ");

  private static final int NOISE = 20_000;

  private final Random random = new Random(11);
  private long reports;

  /** Returns how many reports are made. */
  long reports() {
    return reports;
  }

  /** Writes lines of JSON in one stream of Zstandard, until they are so long as packed. */
  void lines(Path file, long packed) throws IOException {
    try (OutputStream out =
        new ZstdOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      while (Files.size(file) < packed) {
        for (int i = 0; i < 100; i++) {
          reports++;
          String line =
              String.format(
                  Locale.ROOT,
                  "{\"id\":\"%d\",\"date\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}%n",
                  reports,
                  day(),
                  words(8),
                  words(200 + random.nextInt(800)));
          out.write(line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  /** Writes web pages, each record packed by itself, as archives of the web have it. */
  void pages(Path file, long packed) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      while (Files.size(file) < packed) {
        reports++;
        GZIPOutputStream record = new GZIPOutputStream(out);
        record.write(record(page()));
        record.finish();
      }
    }
  }

  private byte[] record(byte[] page) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.length
            + "\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
            + String.format(Locale.ROOT, "%012d", reports)
            + ">\r\nWARC-Date: 2019-03-06T00:00:00Z\r\nWARC-Target-URI: https://w.example/"
            + reports
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + page.length)
            + "\r\n\r\n";
    return (head + http + new String(page, StandardCharsets.UTF_8) + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] page() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><title>");
    page.append(words(8)).append("</title><meta name=\"date\" content=\"").append(day());
    page.append("\"><script>var x = \"")
        .append(noise())
        .append("\";</script></head><body><nav><a href=\"/\">Home</a></nav><article>");
    for (int i = 0; i < 12; i++) {
      page.append("<p>").append(words(30 + random.nextInt(60))).append("</p>");
    }
    page.append("</article></body></html>");
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What pages are full of, and what hardly gets smaller in packing. */
  private String noise() {
    byte[] noise = new byte[NOISE];
    random.nextBytes(noise);
    return Base64.getEncoder().encodeToString(noise);
  }

  private String day() {
    return String.format(
        Locale.ROOT, "20%02d-%02d-%02d", random.nextInt(20), 1 + random.nextInt(12), 3);
  }

  private String words(int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < number; i++) {
      words
          .append(i == 0 ? "" : i % 17 == 0 ? ". " : " ")
          .append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.append('.').toString();
  }
}
