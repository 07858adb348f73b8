package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

  @TempDir Path directory;

  @Test
  void readsRss() throws IOException {
    Reading reading =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
              <title>The Norland Wire</title><link>https://wire.example</link><description>News</description>
              <item>
                <title>Talks &amp;amp; tea</title><link>https://wire.example/1</link><guid>wire-1</guid>
                <pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>Norland met <b>Sudia</b>.</p><script>x()</script><p>They talked.</p>]]></content:encoded>
              </item>
              <item><title>Undated</title><description>Somebody spoke.</description></item>
            </channel></rss>
            """);
    Report report = reading.reports().get(0);
    assertThat(report.id()).isEqualTo("wire-1");
    assertThat(report.date()).isEqualTo("2019-03-04");
    assertThat(report.outlet()).hasValue("The Norland Wire");
    assertThat(report.url()).hasValue("https://wire.example/1");
    assertThat(report.text()).isEqualTo("Talks & tea\n\nNorland met Sudia.\n\nThey talked.");
    assertThat(reading.rejects())
        .singleElement()
        .satisfies(
            undated -> assertThat(undated.reason()).startsWith("the report has no date; add one"));
  }

  /** The word stands behind more text than is looked at to tell an encoding. */
  @Test
  void readsTheEncodingThatAFeedDeclares() throws IOException {
    String feed =
        """
        <?xml version="1.0" encoding="windows-1250"?>
        <rss version="2.0"><channel><title>Desk</title><link>l</link><description>d</description>
        <item><title>Talks</title><guid>1</guid><pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate>
        <description>%s They met in Łódź.</description></item></channel></rss>
        """;
    for (int words : new int[] {1, 20_000}) {
      String text = feed.formatted("Talk. ".repeat(words));
      Path file = directory.resolve("feed");
      Files.write(file, text.getBytes(Charset.forName("windows-1250")));
      assertThat(Reading.of(file).report().text()).endsWith("They met in Łódź.");
    }
  }

  @Test
  void readsAtom() throws IOException {
    Report report =
        read("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><id>d</id>
            <updated>2019-03-05T00:10:00Z</updated>
            <entry><title>Envoy leaves</title><id>tag:1</id><link href="https://desk.example/1"/>
            <published>2019-03-04T10:00:00Z</published><updated>2019-03-05T00:10:00Z</updated>
            <summary>Norland's envoy left.</summary></entry></feed>
            """)
            .report();
    assertThat(report.id()).isEqualTo("tag:1");
    assertThat(report.date()).isEqualTo("2019-03-04");
    assertThat(report.text()).isEqualTo("Envoy leaves\n\nNorland's envoy left.");
  }

  @Test
  void readsRdf() throws IOException {
    Report report =
        read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://old.example"><title>Old</title><link>https://old.example</link>
            <description>x</description></channel>
            <item rdf:about="https://old.example/1"><title>Pact</title><link>https://old.example/1</link>
            <description>Norland signed.</description><dc:date>2001-03-04</dc:date></item></rdf:RDF>
            """)
            .report();
    assertThat(report.date()).isEqualTo("2001-03-04");
    assertThat(report.url()).hasValue("https://old.example/1");
  }

  @Test
  void readsJsonFeed() throws IOException {
    Report report =
        read("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Desk",
             "items": [{"id": "7", "title": "Pact", "content_html": "<p>Norland <i>signed</i>.</p>",
               "date_published": "2019-03-04T10:00:00+01:00", "url": "https://desk.example/7"}]}
            """)
            .report();
    assertThat(report.id()).isEqualTo("7");
    assertThat(report.text()).isEqualTo("Pact\n\nNorland signed.");
  }

  @Test
  void opensNothingThatAFeedRefersTo() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "SECRET");
    Reading reading =
        read(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]>"
                + "<rss version=\"2.0\"><channel><title>t</title><link>l</link>"
                + "<description>d</description><item><title>&x;</title></item></channel></rss>");
    assertThat(reading.rejected().reason())
        .startsWith("the feed is malformed")
        .doesNotContain("SECRET");
  }

  private Reading read(String content) throws IOException {
    return Reading.of(Files.writeString(directory.resolve("feed"), content));
  }
}
