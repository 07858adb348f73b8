package org.demarche.spark.coding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes inputs of all sorts. */
final class Wire {

  private static final String[] ACTS = {
    "Kenya expelled two Ugandan diplomats on Monday.",
    "The foreign minister of Peru met his Chilean counterpart in Lima.",
    "Chad accused Sudan of sending rebels across the border.",
    "Norway will send food to Somalia, the government said."
  };

  private final Path directory;

  Wire(Path directory) {
    this.directory = directory;
  }

  /** Returns a line of JSON that is a report. */
  static String line(int number) {
    return String.format(
        "{\"id\":\"w%d\",\"date\":\"2019-%02d-04\",\"title\":\"News %d\",\"text\":\"%s\"}",
        number, 1 + number % 3, number, ACTS[number % ACTS.length]);
  }

  /** Writes so many good lines. */
  Path lines(String name, int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line(i)).append('\n');
    }
    return Files.writeString(directory.resolve(name), lines);
  }

  /** Writes lines of which many are bad or odd, and some take several bytes a letter. */
  Path oddLines(String name, int count) throws IOException {
    Charset western = Charset.forName("windows-1252");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < count; i++) {
      out.writeBytes(line(i).getBytes(StandardCharsets.UTF_8));
      out.writeBytes((i % 5 == 0 ? "\r\n\n  \n" : "\n").getBytes(StandardCharsets.UTF_8));
      if (i % 4 == 0) {
        out.writeBytes("{\"date\":\"no day\",\"text\":\"naïve\"}\n".getBytes(western));
      }
      if (i % 7 == 0) {
        out.writeBytes("no JSON – at all\n".getBytes(StandardCharsets.UTF_8));
      }
      if (i % 9 == 0) {
        out.writeBytes(
            line(1000 + i).replace("News", "Déjà «vu» ").getBytes(StandardCharsets.UTF_8));
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    out.writeBytes(line(count).getBytes(StandardCharsets.UTF_8));
    return Files.write(directory.resolve(name), out.toByteArray());
  }

  Path text(String name, String title) throws IOException {
    return Files.writeString(
        directory.resolve(name), "date 2019-05-06 " + title + "\n\n" + ACTS[0] + "\n");
  }

  Path packed(String name, int count) throws IOException {
    Path plain = lines("plain.tmp", count);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(directory.resolve(name)))) {
      Files.copy(plain, out);
    }
    Files.delete(plain);
    return directory.resolve(name);
  }

  Path zipped(String name) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(directory.resolve(name)))) {
      for (int i = 0; i < 2; i++) {
        zip.putNextEntry(new ZipEntry(i + ".jsonl"));
        zip.write((line(i) + "\n{}\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return directory.resolve(name);
  }

  Path parquet(String name, int count) throws IOException, SQLException {
    Path lines = lines("rows.tmp", count);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement copy = database.createStatement()) {
      copy.execute(
          "COPY (FROM read_json('"
              + lines
              + "', format='newline_delimited')) TO '"
              + directory.resolve(name)
              + "' (FORMAT PARQUET)");
    }
    Files.delete(lines);
    return directory.resolve(name);
  }

  Path archive(String name) throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String page =
          "<html><head><title>Page</title><meta name=\"date\" content=\"2019-03-0"
              + (i + 1)
              + "\"></head><body><article><h1>Page</h1><p>"
              + ACTS[i]
              + " The rest of the page is about the weather.".repeat(15)
              + "</p></article></body></html>";
      String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
      records.append(
          String.format(
              "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%08d-0000-0000-0000-000000000000>\r\n"
                  + "WARC-Date: 2019-03-05T00:00:00Z\r\nWARC-Target-URI: http://example.org/%d\r\n"
                  + "Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
              i, i, http.length(), http));
    }
    return Files.writeString(directory.resolve(name), records);
  }
}
