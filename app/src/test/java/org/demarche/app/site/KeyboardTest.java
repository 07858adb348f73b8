package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

@ExtendWith(InBrowser.class)
class KeyboardTest {

  private static final int MANY = 400;

  private final Page page;
  private final ServedPage served;

  KeyboardTest(Page page, ServedPage served) {
    this.page = page;
    this.served = served;
  }

  @Test
  void theLinkBeforeEverythingLeadsToTheContent() {
    page.open("/overview");
    page.script("document.querySelector('.mark').focus()");
    page.pressShifted(Keys.TAB);
    assertThat(page.focus().getDomAttribute("class")).isEqualTo("skip");
    assertThat(page.focus().getRect().getY()).isNotNegative();
    page.press(Keys.ENTER);
    page.press(Keys.TAB);
    assertThat(page.script("return document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
    assertThat(page.has("main > .overview")).isTrue();
  }

  @Test
  void aSlashGoesToTheSearchAndEscapeLeavesIt() {
    page.open("/overview");
    page.press("/");
    assertThat(page.focus().getDomAttribute("id")).isEqualTo("find-words");
    page.press("border guards", Keys.ENTER);
    page.until("the search is opened", () -> page.address().startsWith("/search"));
    page.settle();
    assertThat(page.address()).isEqualTo("/search?q=border+guards");
    page.press("/", Keys.ESCAPE);
    assertThat(page.focus().getTagName()).isEqualTo("body");
  }

  @Test
  void aQuestionMarkOpensTheHelpAndEscapeClosesIt() {
    page.open("/cases");
    page.press("?");
    assertThat(page.text("#help h2")).isEqualTo("Keyboard");
    assertThat(page.focus().getText()).isEqualTo("Close");
    page.press(Keys.ESCAPE);
    page.until("the help is closed", () -> !page.has("#help"));
  }

  @Test
  void rowsAreGoneThroughWithTwoKeysAndOpened() {
    page.open("/cases");
    String second = texts(served.json("/api/cases?limit=2").path("items"), "case").get(1);
    page.press("j", "j", "j", "k");
    assertThat(page.focus().getDomAttribute("href")).isEqualTo("/case/" + second);
    page.press(Keys.ENTER);
    page.until("the case is opened", () -> page.address().equals("/case/" + second));
    page.settle();
    page.press("g", "o");
    page.until("the overview is opened", () -> page.address().equals("/overview"));
    page.settle();
    assertThat(page.focus().getTagName()).isEqualTo("h1");
  }

  @Test
  void goingThroughTheWordsOfAReportTellsWhoDidWhatToWhom() {
    View view = View.of("report", served);
    JsonNode told =
        served.json("/api" + view.address().replace("/report/", "/reports/")).path("record");
    page.open(view.address());
    Set<String> seen = new HashSet<>();
    for (int step = 0; step < MANY && !focusIn("#record"); step++) {
      page.press(Keys.TAB);
      String refs = (String) page.script("return document.activeElement.dataset.refs ?? ''");
      for (JsonNode event : told.path("events")) {
        if (refs.matches(".*\\b" + event.path("id").asText() + "\\b.*")) {
          seen.add(event.path("id").asText());
          tells(event);
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(texts(told.path("events"), "id"));
  }

  private boolean focusIn(String place) {
    return Boolean.TRUE.equals(
        page.script("return document.activeElement.closest(arguments[0]) !== null", place));
  }

  private void tells(JsonNode event) {
    assertThat(page.find("#card").isDisplayed()).isTrue();
    String card = page.text("#card");
    assertThat(card)
        .contains(event.path("event").asText().toLowerCase(Locale.ROOT))
        .contains(", " + event.path("status").asText() + ",")
        .contains(event.path("rule").asText());
    for (String side : new String[] {"actors", "recipients"}) {
      for (JsonNode each : event.path(side)) {
        assertThat(card).contains(each.path("name").asText());
      }
    }
  }

  @Test
  void bracketsGoFromEventToEvent() {
    View view = View.of("report", served);
    JsonNode told =
        served.json("/api" + view.address().replace("/report/", "/reports/")).path("record");
    page.open(view.address());
    page.press("]");
    assertThat(page.attributes("#record .item.picked", "data-ref")).containsExactly("e1");
    page.press("[");
    assertThat(page.attributes("#record .item.picked", "data-ref"))
        .containsExactly("e" + told.path("events").size());
    page.press(Keys.ENTER);
    assertThat(page.script("return document.activeElement.matches('.piece.picked')"))
        .isEqualTo(true);
  }
}
