package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.demarche.app.record.MalformedRecordException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever reports and records say, it stays text, and addresses lead nowhere but to the web. */
@ExtendWith(InBrowser.class)
class HostileTextTest {

  private static final String BECAME_PART =
      """
      const outside = /^(SCRIPT|IMG|IFRAME|OBJECT|EMBED|STYLE|LINK|META|BASE|VIDEO|AUDIO)$/;
      const wrong = [...document.body.querySelectorAll("*")].filter((each) => outside.test(each.tagName)
        || [...each.attributes].some(({ name }) => /^(on|srcdoc|formaction)/i.test(name))
        || (each.href && each.tagName !== "use" && !/^(https?:|blob:)$/.test(new URL(each.href, location).protocol))
        || (each.href && new URL(each.href, location).origin !== location.origin && each.rel !== "noopener noreferrer"));
      return [...wrong.map((each) => each.outerHTML.slice(0, 300)), ...(window.hacked === undefined ? [] : ["a script ran"])];
      """;

  /** Days that are not written from left to right. */
  private static final String TURNED =
      """
      const left = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      return [...document.querySelectorAll("main time")].filter((each) => each.getClientRects().length === 1).filter((each) => {
        const [first, last] = [left(each.firstChild, 0), left(each.firstChild, each.textContent.length - 1)];
        return first.left > last.left;
      }).map((each) => each.parentElement.outerHTML.slice(0, 300));
      """;

  private final Desk desk;
  private final ServedPage served;

  HostileTextTest(Desk desk) throws IOException, MalformedRecordException {
    this.desk = desk;
    this.served = desk.served(new HostileReports(desk.coder()).records(), Optional.empty(), 0);
  }

  @AfterEach
  void close() {
    served.close();
  }

  private static void isHarmless(Page page) {
    assertThat((List<?>) page.script(BECAME_PART)).as(page.address()).isEmpty();
    assertThat((List<?>) page.script(TURNED)).as(page.address()).isEmpty();
    assertThat(page.chromium().complaints()).as(page.address()).isEmpty();
  }

  @Test
  void staysTextInEveryView() {
    Page page = desk.page(served);
    for (View view : View.all(served)) {
      page.open(view.address());
      isHarmless(page);
      if (List.of("overview", "cases", "case", "report", "search").contains(view.name())) {
        assertThat(page.text("main"))
            .as(view.address())
            .contains("<script>window.hacked=1</script>");
      }
    }
  }

  @Test
  void staysTextInWhatOpensAboveTheText() {
    Page page = desk.page(served);
    page.open(View.of("report", served).address());
    for (int event = 0; event < 3; event++) {
      page.press("]");
      assertThat(page.find("#card").isDisplayed()).isTrue();
      isHarmless(page);
    }
    page.script("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    isHarmless(page);
    page.chromium().size(390, 844);
    assertThat(page.sideways()).isZero();
  }

  @Test
  void staysTextInChartsAndTheirTables() {
    Page page = desk.page(served);
    page.open("/dyad/NOR/SWE");
    page.click("[data-toggle=table]");
    isHarmless(page);
    page.open("/overview");
    page.click("[data-toggle=table]");
    isHarmless(page);
  }

  @Test
  void staysTextInAddressesAndFields() {
    Page page = desk.page(served);
    String asked = View.encoded(HostileReports.MARKUP);
    for (String address :
        List.of(
            "/search?q=",
            "/cases?text=",
            "/cases?outlet=",
            "/expectations?text=",
            "/dyad?of=",
            "/search?q=a&outlet=")) {
      page.open(address + asked);
      assertThat((List<?>) page.script(BECAME_PART)).as(address).isEmpty();
      page.chromium().complaints();
    }
  }

  @Test
  void staysTextWhereItIsTried() {
    Page page = desk.page(served);
    page.open("/try");
    page.fill("#field-title", "Norway expels Swedish diplomats " + HostileReports.MARKUP);
    page.fill("#field-outlet", HostileReports.MARKUP);
    page.fill("#field-text", "Norway expelled two Swedish diplomats. " + HostileReports.MARKUP);
    page.find("#code").click();
    page.until("it is coded", () -> page.has("#result .reading"));
    isHarmless(page);
    assertThat(page.text("#result")).contains("<script>window.hacked=1</script>");
  }

  @Test
  void doesNotWidenANarrowScreen() {
    Page page = desk.page(served);
    page.chromium().size(390, 844);
    for (View view : View.all(served)) {
      page.open(view.address());
      assertThat(page.sideways()).as(view.address()).isZero();
    }
  }
}
