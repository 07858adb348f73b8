package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  private static final String TEXT =
      "<p>Norland's foreign minister, speaking in Oslo after the talks, said the accord with Sudia,"
          + " which took two years to write, would be honoured by both sides.</p>";

  @TempDir Path directory;

  @Test
  void takesTitleTextOutletAndAddressWithoutWhatStandsAround() throws IOException {
    Report report =
        read(
            "<meta property='article:published_time' content='2019-03-04T23:30:00-05:00'>"
                + "<meta property='og:title' content='Accord holds'>"
                + "<meta property='og:site_name' content='The Wire'>"
                + "<link rel='canonical' href='https://wire.example/accord'>",
            "<nav><a href='/'>Home</a> Politics</nav><article><h1>Accord holds</h1>"
                + TEXT.repeat(4)
                + "</article><aside>Most read</aside><footer>Imprint</footer>");
    assertThat(report.title()).isEqualTo("Accord holds");
    assertThat(report.date()).isEqualTo("2019-03-04");
    assertThat(report.outlet()).hasValue("The Wire");
    assertThat(report.url()).hasValue("https://wire.example/accord");
    assertThat(report.text())
        .contains("would be honoured")
        .doesNotContain("Home", "Most read", "Imprint");
    assertThat(report.text().substring(report.bodyStart()).split("\n\n")).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name="date" content="2019-03-04"><script type="application/ld+json">{"datePublished":"2018-01-01"}</script> | x
          <script type="application/ld+json">{"@graph":[{"datePublished":"2019-03-04T10:00Z"}]}</script>                    | <time datetime="2018-01-01">1 Jan</time>
          <link rel="canonical" href="https://w.example/2018/01/01/a">                                                      | <time datetime="2019-03-04T08:00">Monday</time>
          <link rel="canonical" href="https://w.example/2019/03/04/a">                                                      | <span class="date">1 January 2018</span>
          <title>x</title>                                                                                                  | <span class="byline">By A. B., March 4, 2019</span>
          """)
  void takesTheDayFromMetaTagsThenDataThenTimesThenAddressThenText(String head, String body)
      throws IOException {
    assertThat(read(head, body + "<article>" + TEXT.repeat(3) + "</article>").date())
        .isEqualTo("2019-03-04");
  }

  @Test
  void rejectsAPageWithoutADay() throws IOException {
    assertThat(Reading.of(write("", "<article>" + TEXT + "</article>")).rejected().reason())
        .isEqualTo("the report has no date; add one as YYYY-MM-DD, or give one with --date");
  }

  @Test
  void readsTheEncodingThatThePageDeclares() throws IOException {
    Path file = directory.resolve("page.html");
    String page =
        page(
            "<meta charset='iso-8859-2'><meta name='date' content='2019-03-04'>",
            "<h1>Łódź</h1>" + TEXT);
    Files.write(file, page.getBytes(Charset.forName("ISO-8859-2")));
    assertThat(Reading.of(file).report().title()).isEqualTo("Łódź");
  }

  @Test
  void rejectsMarkupThatIsNestedWithoutEnd() throws IOException {
    String deep = "<div>".repeat(100_000);
    assertThat(
            Reading.of(write("<meta name='date' content='2019-03-04'>", deep + TEXT))
                .rejected()
                .reason())
        .isEqualTo("the page's markup is nested too deep to be read");
  }

  private Report read(String head, String body) throws IOException {
    return Reading.of(write(head, body)).report();
  }

  private Path write(String head, String body) throws IOException {
    return Files.writeString(directory.resolve("page.html"), page(head, body));
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }
}
