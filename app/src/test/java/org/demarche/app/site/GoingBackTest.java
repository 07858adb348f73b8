package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class GoingBackTest {

  private final Page page;
  private final ServedPage served;

  GoingBackTest(Page page, ServedPage served) {
    this.page = page;
    this.served = served;
  }

  private long scrolled() {
    return ((Number) page.script("return Math.round(scrollY)")).longValue();
  }

  private void back() {
    page.chromium().driver().navigate().back();
    page.settle();
  }

  @Test
  void findsAListAsItWasLeft() {
    page.open("/cases");
    page.find("#cases .more").click();
    page.until("a second page", () -> page.texts("#cases [data-case]").size() > 50);
    page.script("document.querySelectorAll('#cases a.row-link')[70].scrollIntoView()");
    long before = scrolled();
    page.script("document.querySelectorAll('#cases a.row-link')[70].focus()");
    page.script("document.activeElement.click()");
    page.until("the case is opened", () -> page.address().startsWith("/case/"));
    page.settle();
    assertThat(scrolled()).isZero();
    String opened = page.address();
    back();
    assertThat(page.address()).isEqualTo("/cases");
    assertThat(page.texts("#cases [data-case]")).hasSize(100);
    assertThat(before).isPositive();
    assertThat(scrolled()).isEqualTo(before);
    assertThat(page.focus().getDomAttribute("href")).isEqualTo(opened);
    assertThat(page.title()).isEqualTo("Cases – Demarche");
    page.chromium().driver().navigate().forward();
    page.settle();
    assertThat(page.address()).isEqualTo(opened);
    assertThat(page.has("main > .case")).isTrue();
  }

  @Test
  void goesThroughWhatWasChosenStepByStep() {
    page.open("/overview");
    page.click("#places a[data-place=cases]");
    page.fill("#field-side", "Chile");
    page.click("#filter button.main");
    assertThat(page.address()).isEqualTo("/cases?side=CHL");
    back();
    assertThat(page.address()).isEqualTo("/cases");
    assertThat(page.text("#cases-heading")).isEqualTo("All cases, newest first");
    back();
    assertThat(page.address()).isEqualTo("/overview");
    assertThat(page.attributes("#places [aria-current=page]", "data-place"))
        .containsExactly("overview");
  }

  @Test
  void leadsFromACaseToTheWordsThatTellIt() {
    View view = View.of("case", served);
    JsonNode telling =
        served
            .json("/api/cases/" + view.address().substring("/case/".length()))
            .path("tellings")
            .path(0);
    String id = telling.path("telling").asText();
    String event = id.substring(id.lastIndexOf('#') + 1);
    page.open(view.address());
    page.click("[data-telling='" + id + "'] a.row-link");
    assertThat(page.address())
        .isEqualTo("/report/" + View.encoded(id.substring(0, id.lastIndexOf('#'))) + "#" + event);
    assertThat(page.texts("#record .item.picked")).hasSize(1);
    assertThat(page.attributes("#record .item.picked", "data-ref")).containsExactly(event);
    assertThat(page.attributes(".piece.picked", "data-refs"))
        .isNotEmpty()
        .allMatch(refs -> refs.matches(".*\\b" + event + "\\b.*"));
    assertThat(page.find(".piece.picked").isDisplayed()).isTrue();
    page.click("#record-" + event + " a[href^='/case/']");
    assertThat(page.address()).isEqualTo(view.address());
  }

  @Test
  void isNotNeededWhereAnAddressNamesASentence() {
    View view = View.of("report", served);
    page.open(view.address() + "#sentence-2");
    assertThat(page.attributes(".sentence.picked", "data-sentence")).containsExactly("2");
    long top =
        ((Number)
                page.script(
                    "return document.querySelector('.sentence.picked').getBoundingClientRect().top"))
            .longValue();
    assertThat(top).isBetween(0L, 900L);
  }
}
