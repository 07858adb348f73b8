package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.texts;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.app.question.InventedReports;
import org.demarche.app.server.Token;
import org.demarche.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What a person sees when the server does not answer as it should, and how it goes on. */
@ExtendWith(InBrowser.class)
class TroubleTest {

  private static final String SECRET = "a-token-of-this-test";
  private static final List<Record> RECORDS = InventedReports.records();

  private final Desk desk;

  TroubleTest(Desk desk) {
    this.desk = desk;
  }

  @Test
  void aServerThatIsGoneIsToldAndAskedAgain() throws IOException {
    ServedPage served = desk.served(RECORDS, Optional.empty(), 0);
    Page page = desk.page(served);
    page.open("/overview");
    int port = served.port();
    served.close();
    page.click("#places a[data-place=cases]");
    assertThat(page.text("main > .failure"))
        .contains("The server does not answer", "may have been stopped", "Try again");
    assertThat(page.title()).isEqualTo("Not shown – Demarche");
    page.click(".failure button");
    assertThat(page.has("main > .failure")).isTrue();
    assertThat(page.chromium().complaints())
        .isNotEmpty()
        .allMatch(line -> line.contains("net::ERR_"));
    try (ServedPage again = desk.served(RECORDS, Optional.empty(), port)) {
      page.click(".failure button");
      assertThat(page.has("main > .cases")).isTrue();
      assertThat(page.texts("#cases [data-case]")).isNotEmpty();
      assertThat(again.port()).isEqualTo(port);
    }
    page.chromium().complaints();
  }

  @Test
  void aPartThatFailsIsAskedForAgainAlone() throws IOException {
    ServedPage served = desk.served(RECORDS, Optional.empty(), 0);
    Page page = desk.page(served);
    page.open("/cases");
    int port = served.port();
    served.close();
    page.fill("#field-since", "2001-01-01");
    page.click("#filter button.main");
    assertThat(page.text("#cases .failure")).contains("may have been stopped", "Try again");
    try (ServedPage again = desk.served(RECORDS, Optional.empty(), port)) {
      page.click("#cases .failure button");
      assertThat(page.attributes("#cases [data-case]", "data-case"))
          .isEqualTo(texts(again.json("/api/cases?since=2001-01-01").path("items"), "case"));
    }
    assertThat(page.chromium().complaints()).isNotEmpty();
  }

  @Test
  void whatIsNotThereIsSaid() {
    Page page = desk.page(desk.histories());
    for (String address : List.of("/case/none", "/report/none", "/entity/no-such-entity")) {
      page.open(address);
      assertThat(page.attributes("main > .failure", "data-status")).containsExactly("404");
      assertThat(page.texts("main > .failure p")).isNotEmpty().doesNotContain("");
      assertThat(page.text("main > .failure a")).isEqualTo("Overview");
    }
    page.open("/cases?since=someday");
    assertThat(page.text("#cases .failure")).contains("someday");
    page.open("/dyad/KEN/BRA");
    assertThat(page.text("main .empty"))
        .startsWith("No case that took place is known between Kenya");
    assertThat(page.chromium().complaints())
        .isNotEmpty()
        .allMatch(line -> line.contains("status of 404") || line.contains("status of 400"));
  }

  @Test
  void anEmptyStoreSaysWhatToDo() throws IOException {
    try (ServedPage empty = desk.served(List.of(), Optional.empty(), 0)) {
      Page page = desk.page(empty);
      page.open("/overview");
      assertThat(page.text("main .empty")).contains("no reports yet", "demarche ingest");
      assertThat(page.text("#extent")).isEqualTo("The store is empty.");
      assertThat(page.chromium().complaints()).isEmpty();
      for (String address : List.of("/cases", "/dyad", "/expectations", "/search", "/alerts")) {
        page.open(address);
        assertThat(page.texts("main .empty")).as(address).isNotEmpty();
      }
    }
  }

  @Test
  void aTokenIsAskedForUntilItIsTheRightOne() throws IOException {
    try (ServedPage served = desk.served(RECORDS, Optional.of(new Token(SECRET)), 0)) {
      Page page = desk.page(served);
      page.begin("/cases");
      page.until("the token is asked for", () -> page.has("#token"));
      assertThat(page.text("#token h2")).isEqualTo("This server asks for a token");
      assertThat(page.focus().getDomAttribute("id")).isEqualTo("token-value");
      page.press("not-the-right-token", Keys.ENTER);
      page.until(
          "the wrong one is refused",
          () -> page.texts("#token p").stream().anyMatch(text -> text.contains("not accepted")));
      page.press(SECRET, Keys.ENTER);
      page.settle();
      assertThat(page.texts("#cases [data-case]")).isNotEmpty();
      assertThat(page.has("#token")).isFalse();
      page.open("/overview");
      assertThat(page.has("main > .overview")).isTrue();
      assertThat(page.script("return JSON.stringify(localStorage) + document.cookie"))
          .asString()
          .doesNotContain(SECRET);
      assertThat(page.chromium().requests()).noneMatch(address -> address.contains(SECRET));
      assertThat(page.chromium().complaints())
          .isNotEmpty()
          .allMatch(line -> line.contains("status of 401"));
    }
  }

  @Test
  void whoHasNoTokenIsToldSo() throws IOException {
    try (ServedPage served = desk.served(RECORDS, Optional.of(new Token(SECRET)), 0)) {
      Page page = desk.page(served);
      page.begin("/case/none");
      page.until("the token is asked for", () -> page.has("#token"));
      page.press(Keys.ESCAPE);
      page.settle();
      assertThat(page.text("main > .failure h1")).isEqualTo("The server wants a token");
      assertThat(page.has("#token")).isFalse();
      assertThat(page.chromium().complaints()).allMatch(line -> line.contains("status of 401"));
    }
  }
}
