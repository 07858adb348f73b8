package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.counted;
import static org.demarche.app.site.Wording.grouped;
import static org.demarche.app.site.Wording.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on the views of cases and what they expect is what the API tells a program. */
@ExtendWith(InBrowser.class)
class CaseNumbersTest {

  private final Page page;
  private final ServedPage served;

  CaseNumbersTest(Page page, ServedPage served) {
    this.page = page;
    this.served = served;
  }

  @Test
  void ofCasesPageByPage() {
    page.open("/cases");
    List<String> hundred = texts(served.json("/api/cases?limit=100").path("items"), "case");
    assertThat(page.attributes("#cases [data-case]", "data-case"))
        .isEqualTo(hundred.subList(0, 50));
    page.find("#cases .more").click();
    page.until("a second page", () -> page.texts("#cases [data-case]").size() > 50);
    assertThat(page.attributes("#cases [data-case]", "data-case")).isEqualTo(hundred);
  }

  @Test
  void ofACase() {
    View view = View.of("case", served);
    JsonNode told = served.json("/api/cases/" + view.address().substring("/case/".length()));
    page.open(view.address());
    assertThat(page.text(".case-head .muted:last-of-type"))
        .startsWith(
            counted(told.path("accounts"), "account")
                + " in "
                + counted(told.path("reports"), "report"));
    assertThat(page.attributes("#tellings [data-telling]", "data-telling"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(texts(told.path("tellings"), "telling"));
    assertThat(page.texts("#steps li")).hasSameSizeAs(texts(told.path("steps"), "status"));
    List<String> figures = new ArrayList<>();
    told.path("figures")
        .forEach(
            range ->
                range.path("accounts").forEach(each -> figures.add(grouped(each.path("value")))));
    assertThat(page.texts("#figures td.number")).isEqualTo(figures);
    for (String kind : Set.of("answers", "answered_by", "undoes", "undone_by")) {
      List<String> linked = new ArrayList<>();
      told.path(kind).forEach(each -> linked.add(each.path("case").path("case").asText()));
      assertThat(page.attributes("[data-links=" + kind + "] [data-case]", "data-case"))
          .isEqualTo(linked);
    }
  }

  @Test
  void ofExpectationsInEachState() {
    page.open("/expectations");
    for (String state : List.of("open", "fulfilled", "broken", "overtaken", "expired")) {
      JsonNode items = served.json("/api/expectations?limit=30&state=" + state).path("items");
      assertThat(page.attributes("#state-" + state + " [data-expectation]", "data-expectation"))
          .as(state)
          .isEqualTo(texts(items, "expectation"));
    }
    assertThat(page.texts("[data-expectation]")).hasSizeGreaterThan(10);
  }
}
