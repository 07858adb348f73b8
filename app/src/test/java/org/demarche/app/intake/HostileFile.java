package org.demarche.app.intake;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Files that are made to break who reads them. */
final class HostileFile {

  private static final int MANY = 100_000;
  private static final int LONG = 1_000_000 * Integer.getInteger("demarche.long", 25);
  private static final String TEXT = "Norland recalled its envoy from Sudia on Monday. ";

  private final Path directory;

  HostileFile(Path directory) {
    this.directory = directory;
  }

  /** Makes all of them. */
  void all() throws IOException {
    nested();
    attributes();
    bombs();
    longLines();
    wrongLengths();
    signs();
  }

  private void nested() throws IOException {
    String deep = "[".repeat(MANY) + "]".repeat(MANY);
    String fields = "\"date\":\"2019-03-04\",\"title\":\"T\",\"text\":\"" + TEXT + "\"";
    put("nested.jsonl", "{" + fields + ",\"x\":" + deep + "}\n");
    put("nested.json", "[{" + fields + ",\n\"x\":" + deep + "}]");
    put("nested-objects.json", "{\"a\":\n".repeat(MANY));
    put("nested-feed.json", feed("{" + "\"x\":" + deep + ",\"content_text\":\"" + TEXT + "\"}"));
    put("nested.rss", rss("<description>" + tags("b") + "</description>"));
    put("nested.atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + tags("entry") + "</feed>");
    put("nested.html", page(tags("div") + TEXT));
    put("nested-tables.html", page("<table><tr><td>".repeat(MANY / 4) + TEXT));
    put("nested-data.html", page("<script type=\"application/ld+json\">" + deep + "</script>"));
    put("nested.petrarch.xml", "<Sentences>" + tags("Sentence") + "</Sentences>");
    put("nested.sgm", "<!DOCTYPE lewis>\n" + tags("REUTERS"));
  }

  private void attributes() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      many.append(" a").append(i).append("=\"").append(i).append('"');
    }
    String escaped = "&lt;b&gt;".repeat(3 * MANY);
    put("tags.rss", rss("<description>" + escaped + TEXT + "</description>"));
    put("tags-feed.json", feed("{\"content_html\":\"" + "<b>".repeat(3 * MANY) + "\"}"));
    put("elements.rss", rss("<x/>".repeat(3 * MANY)));
    put("elements.sgm", "<!DOCTYPE lewis>\n<REUTERS>" + "<x/>".repeat(3 * MANY) + "</REUTERS>");
    put("attributes.html", page("<div" + many + "><p>" + TEXT + "</p></div>"));
    put("attributes.rss", rss("<description" + many + ">" + TEXT + "</description>"));
    put("attributes.petrarch.xml", "<Sentences>\n<Sentence" + many + ">\n<Text>\n" + TEXT);
    put("attribute.html", page("<p class=\"" + "c ".repeat(2_000_000) + "\">" + TEXT + "</p>"));
    put("tags.html", page("<b>".repeat(1_000_000) + TEXT));
    put(
        "columns.csv",
        "date,title,text" + ",c".repeat(1_000_000) + "\n2019-03-04,T," + TEXT + "\n");
    put("fields.jsonl", "{" + "\"a\":1,".repeat(1_000_000) + "\"date\":\"2019-03-04\"}\n");
  }

  private void bombs() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
    }
    put("laughs.rss", laughs + "]>" + rss("<description>&a39;</description>"));
    put("laughs.petrarch.xml", laughs + "]><Sentences><Sentence>&a39;</Sentence></Sentences>");
    byte[] zeros = packed(new byte[LONG], 3);
    Files.write(directory.resolve("bomb.txt.gz"), zeros);
    byte[] body = packed(new byte[LONG], 1);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(warc(http.length() + body.length).getBytes(StandardCharsets.UTF_8));
    record.writeBytes(http.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(body);
    Files.write(directory.resolve("bomb.warc"), record.toByteArray());
  }

  private static byte[] packed(byte[] content, int times) throws IOException {
    byte[] packed = content;
    for (int i = 0; i < times; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(bytes)) {
        out.write(packed);
      }
      packed = bytes.toByteArray();
    }
    return packed;
  }

  /** Lines without an end; packed they are small. */
  private void longLines() throws IOException {
    longLine("line.txt.gz", "date 2019-03-04 T\n\n");
    longLine("line-date.txt.gz", "date 2019-03-04 ");
    longLine("line.jsonl.gz", "{\"date\":\"2019-03-04\",\"text\":\"");
    longLine("line.json.gz", "[{\"date\":\"2019-03-04\",\n\"text\":\"");
    longLine("line-name.json.gz", "[{\n\"");
    longLine("line.csv.gz", "date,title,text\n2019-03-04,T,\"");
    longLine("line-header.csv.gz", "date,title,text,");
    longLine("line.rss.gz", "<rss version=\"2.0\"><channel><title>");
    longLine("line.html.gz", "<html><body><p>");
    longLine("line.petrarch.xml.gz", "<Sentences>\n<Sentence date=\"20190304\">\n<Text>\n");
    longLine("line.sgm.gz", "<!DOCTYPE lewis>\n<REUTERS>\n<BODY>");
    longLine("line.warc.gz", "WARC/1.0\r\nWARC-Type: ");
    longLine("line-http.warc.gz", warc(Long.MAX_VALUE) + "HTTP/1.1 200 OK\r\nX: ");
    longLine("line-header.warc.gz", warc(1000).replace("\r\n\r\n", "\r\nX: "));
  }

  private void longLine(String name, String start) throws IOException {
    byte[] piece = "ab c".repeat(2500).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out =
        new BufferedOutputStream(
            new GZIPOutputStream(Files.newOutputStream(directory.resolve(name))))) {
      out.write(start.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < LONG / piece.length; i++) {
        out.write(piece);
      }
    }
  }

  private void wrongLengths() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    put("long.warc", warc(Long.MAX_VALUE) + http + "\r\n<html>");
    put("negative.warc", warc(-5) + http + "\r\n<html>");
    put("http.warc", warc(100) + http + "Content-Length: 99999999999999999999\r\n\r\n<html>");
    put("chunk.warc", warc(110) + http + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFF\r\nx");
    String one =
        "<Sentence date=\"20190304\" id=\"s\" sentence=\"true\"><Text>"
            + TEXT
            + "</Text></Sentence>";
    put("one-line.petrarch.xml", "<Sentences>" + one.repeat(90_000) + "</Sentences>");
  }

  private void signs() throws IOException {
    put("signs.txt", "date 2019-03-04 \u202Eevil\u202C\u0007\n\n\u0000\u001B[31m" + TEXT);
    put("signs.jsonl", "{\"date\":\"2019-03-04\",\"text\":\"\\u0000\\u001b[2J\\ud800 x\"}\n");
    put("signs.html", page("<p>" + TEXT + "&#0;&#x1b;&#xD800;&#x110000;&#99999999999;</p>"));
    put("empty.warc", "WARC/1.0\r\n\r\n");
  }

  private static String tags(String tag) {
    return ("<" + tag + ">").repeat(MANY) + TEXT + ("</" + tag + ">").repeat(MANY);
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>T</title><meta name=\"date\" content=\"2019-03-04\">"
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static String rss(String inside) {
    return "<rss version=\"2.0\"><channel><title>W</title><link>l</link><description>d</description>"
        + "<item><title>T</title><pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate>"
        + inside
        + "</item></channel></rss>";
  }

  private static String feed(String item) {
    return "{\"version\": \"https://jsonfeed.org/version/1\",\n\"items\": [" + item + "]}";
  }

  private static String warc(long length) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
        + "000000000001>\r\nWARC-Date: 2019-03-06T00:00:00Z\r\nWARC-Target-URI: https://w.example/1"
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private void put(String name, String content) throws IOException {
    Files.writeString(directory.resolve(name), content);
  }
}
