package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.counted;
import static org.demarche.app.site.Wording.countedAll;
import static org.demarche.app.site.Wording.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on the views of reports is what the API tells a program. */
@ExtendWith(InBrowser.class)
class ReportNumbersTest {

  private final Page page;
  private final ServedPage served;

  ReportNumbersTest(Page page, ServedPage served) {
    this.page = page;
    this.served = served;
  }

  @Test
  void ofAReport() {
    View view = View.of("report", served);
    JsonNode answer = served.json("/api" + view.address().replace("/report/", "/reports/"));
    JsonNode told = answer.path("record");
    page.open(view.address());
    assertThat(page.text(".report-head p"))
        .contains(
            "%s, %s, %s"
                .formatted(
                    countedAll(told.path("events"), "event"),
                    countedAll(told.path("statements"), "statement"),
                    countedAll(told.path("expectations"), "expectation")));
    assertThat(page.attributes("#record-events li.item", "data-ref"))
        .isNotEmpty()
        .isEqualTo(texts(told.path("events"), "id"));
    assertThat(page.texts("#record-uncoded li.item")).hasSize(told.path("uncoded").size());
    for (JsonNode event : told.path("events")) {
      String words =
          String.join("", page.texts(".event[data-refs~=" + event.path("id").asText() + "]"));
      assertThat(words.replace(" ", ""))
          .contains(event.path("trigger").path("text").asText().replaceAll("\\s", ""));
    }
    List<String> cases = new ArrayList<>();
    answer.path("cases").forEach(each -> cases.add("/case/" + each.asText()));
    assertThat(page.attributes("#record-events a[href^='/case/']", "href"))
        .containsExactlyInAnyOrderElementsOf(cases);
  }

  @Test
  void ofTheNewestReports() {
    page.open("/search");
    assertThat(page.attributes("#found [data-report]", "data-report"))
        .isEqualTo(texts(served.json("/api/reports?limit=50").path("items"), "id"));
  }

  @Test
  void ofWhatASearchFinds() {
    JsonNode found = served.json("/api/search?q=ambassador&limit=50");
    page.open("/search?q=ambassador");
    assertThat(page.attributes("#found [data-report]", "data-report"))
        .isNotEmpty()
        .isEqualTo(texts(found.path("items"), "id"));
    assertThat(page.text("#found [role=status]")).contains(counted(found.path("total"), "report"));
    List<String> marked = new ArrayList<>();
    found
        .path("items")
        .forEach(
            item ->
                item.path("snippets")
                    .forEach(
                        snippet ->
                            snippet
                                .path("marks")
                                .forEach(mark -> marked.add(words(snippet, mark)))));
    assertThat(page.texts("#found mark")).isNotEmpty().isEqualTo(marked);
  }

  private static String words(JsonNode snippet, JsonNode mark) {
    String text = snippet.path("text").asText();
    return text.substring(
        text.offsetByCodePoints(0, mark.path(0).asInt()),
        text.offsetByCodePoints(0, mark.path(1).asInt()));
  }
}
