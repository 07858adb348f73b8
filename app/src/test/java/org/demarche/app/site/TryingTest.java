package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class TryingTest {

  private static final String TEXT =
      """
      OSLO – Norway expelled two Swedish diplomats on Monday and accused Sweden of spying.

      Sweden condemned the expulsion.
      """;

  private static void write(Page page, String date) {
    page.open("/try");
    page.fill("#field-title", "Norway expels Swedish diplomats");
    page.fill("#field-date", date);
    page.fill("#field-outlet", "Fjord Post");
    page.fill("#field-text", TEXT);
  }

  @Test
  void aPastedReportIsCodedAndNotKept(Page page, ServedPage served) {
    int before = served.json("/api").path("reports").asInt();
    write(page, "2024-05-06");
    page.find("#code").click();
    page.until("it is coded", () -> page.has("#result .reading"));
    assertThat(page.text("#result .result-title")).matches("[2-9] events, \\d+ statements?, .*");
    assertThat(page.texts("#result #record-events li.item").toString())
        .contains("expel", "Norway", "Sweden", "disapprove");
    assertThat(page.texts("#result .piece.event").toString()).contains("expelled", "condemned");
    assertThat(page.texts("#result #record-dates li").toString()).contains("2024-05-06");
    assertThat(served.json("/api").path("reports").asInt()).isEqualTo(before);
    assertThat(page.address()).isEqualTo("/try");
  }

  @Test
  void theExampleIsCodedAtOnce(Page page) {
    page.open("/try");
    page.find("#example").click();
    page.until("it is coded", () -> page.has("#result .reading"));
    assertThat(page.texts("#result #record-events li.item")).hasSizeGreaterThan(3);
  }

  @Test
  void whatIsWrongIsSaidAndTheReportStaysWritten(Page page) {
    write(page, "2024-02-31");
    page.find("#code").click();
    page.until("it is refused", () -> page.has("#result .failure"));
    assertThat(page.text("#result .failure")).contains("rejected", "2024-02-31", "Try again");
    assertThat(page.find("#field-text").getDomProperty("value")).contains("Swedish diplomats");
    page.fill("#field-date", "2024-02-29");
    page.find("#code").click();
    page.until("it is coded", () -> page.has("#result .reading"));
    assertThat(page.chromium().complaints()).hasSize(1).allMatch(line -> line.contains("422"));
  }

  @Test
  void aReportThatIsToBeKeptIsKeptAndShown(Desk desk) throws IOException {
    try (ServedPage own = desk.served(List.of(), Optional.empty(), 0)) {
      Page page = desk.page(own);
      write(page, "2024-05-06");
      page.find("#keep").click();
      page.until("it is kept", () -> page.address().startsWith("/report/"));
      page.settle();
      JsonNode kept = own.json("/api/reports").path("items").path(0);
      assertThat(page.address()).isEqualTo("/report/" + kept.path("id").asText());
      assertThat(page.text("main h1")).isEqualTo("Norway expels Swedish diplomats");
      page.click("#places a[data-place=cases]");
      assertThat(page.attributes("#cases [data-case]", "data-case"))
          .isNotEmpty()
          .isEqualTo(texts(own.json("/api/cases").path("items"), "case"));
    }
  }
}
