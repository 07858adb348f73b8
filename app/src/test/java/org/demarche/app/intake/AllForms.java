package org.demarche.app.intake;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** One report in every form that is read, by the name of a file. */
final class AllForms {

  private static final String TITLE = "Envoy leaves";
  private static final String BODY =
      "Norland recalled its envoy from Sudia on Monday, in answer to new tolls on its ships, and"
          + " its foreign minister said that no other would be sent before the summer.";

  private AllForms() {}

  static Map<String, byte[]> of(Path directory) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    texts(files);
    markup(files);
    files.put("z.parquet", parquet(directory));
    packings(files);
    return files;
  }

  private static void texts(Map<String, byte[]> files) {
    String text = "date 2019-03-04 " + TITLE + "\n\n" + BODY + "\n";
    String line = object() + "\n";
    files.put("a.txt", utf8(text));
    files.put("b.txt", text.getBytes(StandardCharsets.UTF_16));
    files.put("c.txt", utf8("\uFEFF" + text.replace("\n", "\r\n")));
    files.put("d.jsonl", utf8(line));
    files.put("e.json", utf8("[" + object() + "]"));
    files.put("f.json", utf8("{\"total\": 1,\n \"articles\": [" + object() + "]}"));
    files.put("g.csv", utf8("date,title,text\n2019-03-04," + TITLE + ",\"" + BODY + "\"\n"));
    files.put("h.tsv", utf8("date\theadline\tbody\n20190304\t" + TITLE + "\t" + BODY + "\n"));
    files.put("i.csv", utf8("date;title;text\n4 March 2019;" + TITLE + ";" + BODY + "\n"));
    files.put(
        "j.json",
        utf8(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"Wire\",\"items\":[{\"id\":\"1\","
                + "\"title\":\""
                + TITLE
                + "\",\"content_text\":\""
                + BODY
                + "\",\"date_published\":\"2019-03-04T10:00:00Z\"}]}"));
  }

  private static void markup(Map<String, byte[]> files) {
    String head = "<title>Wire</title><link>https://w.example</link><description>d</description>";
    String item =
        "<title>"
            + TITLE
            + "</title><link>https://w.example/1</link><description>"
            + BODY
            + "</description>";
    files.put(
        "k.rss",
        utf8(
            "<rss version=\"2.0\"><channel>"
                + head
                + "<item>"
                + item
                + "<pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate></item></channel></rss>"));
    files.put(
        "l.xml",
        utf8(
            "<rss version=\"0.91\"><channel>"
                + head
                + "<item>"
                + item
                + "<pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate></item></channel></rss>"));
    files.put(
        "m.rdf",
        utf8(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"c\">"
                + head
                + "</channel><item rdf:about=\"i\">"
                + item
                + "<dc:date>2019-03-04</dc:date></item></rdf:RDF>"));
    files.put(
        "n.atom",
        utf8(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title><id>f</id><updated>2019-03-04T10:00:00Z</updated>"
                + "<entry><title>"
                + TITLE
                + "</title><id>e</id><updated>2019-03-04T10:00:00Z</updated><content>"
                + BODY
                + "</content></entry></feed>"));
    String page = page();
    files.put("o.html", utf8(page));
    files.put(
        "p.htm", page.replace("utf-8", "windows-1252").getBytes(Charset.forName("windows-1252")));
    files.put("q.warc", utf8(warc(page)));
    files.put(
        "r.xml",
        utf8(
            "<Sentences>\n<Sentence date=\"20190304\" id=\"s\" sentence=\"true\">\n<Text>\n"
                + BODY
                + "\n</Text>\n<Parse>(ROOT)</Parse>\n</Sentence>\n</Sentences>\n"));
    files.put(
        "s.sgm",
        utf8(
            "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"1\">\n<DATE> 4-MAR-2019 15:01:01.79</DATE>\n<TEXT>&#2;\n<TITLE>"
                + TITLE
                + "</TITLE><BODY>"
                + BODY
                + "\n&#3;</BODY></TEXT>\n</REUTERS>\n"));
  }

  private static void packings(Map<String, byte[]> files) throws IOException {
    byte[] line = files.getOrDefault("d.jsonl", new byte[0]);
    files.put("t.jsonl.gz", packed("gz", line));
    files.put("u.jsonl.bz2", packed("bzip2", line));
    files.put("v.jsonl.xz", packed("xz", line));
    files.put("w.jsonl.zst", packed("zstd", line));
    files.put("x.tar.gz", packed("gz", tar(line)));
    files.put("y.zip", zip(line));
    files.put("y2.warc.gz", packed("gz", files.getOrDefault("q.warc", new byte[0])));
  }

  private static String object() {
    return "{\"date\":\"2019-03-04\",\"title\":\"" + TITLE + "\",\"text\":\"" + BODY + "\"}";
  }

  private static String page() {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
        + TITLE
        + "</title><meta name=\"date\" content=\"2019-03-04\"></head><body><article><h1>"
        + TITLE
        + "</h1><p>"
        + BODY
        + "</p><p>The café “at the harbour” stayed open. "
        + BODY
        + "</p></article></body></html>";
  }

  private static String warc(String page) {
    int length = utf8(page).length;
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + length + "\r\n\r\n";
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "WARC-Date: 2019-03-06T00:00:00Z\r\nWARC-Target-URI: https://w.example/1\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + (http.length() + length)
        + "\r\n\r\n"
        + http
        + page
        + "\r\n\r\n";
  }

  private static byte[] parquet(Path directory) throws IOException {
    Path file = directory.resolve("made.parquet");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement copy = database.createStatement()) {
      copy.execute(
          "COPY (SELECT '2019-03-04' AS date, '"
              + TITLE
              + "' AS title, '"
              + BODY
              + "' AS text) TO '"
              + file
              + "'");
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (SQLException failed) {
      throw new IOException(failed);
    }
  }

  private static byte[] packed(String packing, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressorStreamFactory().createCompressorOutputStream(packing, bytes)) {
      out.write(content);
    } catch (CompressorException unknown) {
      throw new IOException(unknown);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry("in/a.jsonl");
      entry.setSize(content.length);
      out.putArchiveEntry(entry);
      out.write(content);
      out.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("in/a.jsonl"));
      out.write(content);
      out.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
