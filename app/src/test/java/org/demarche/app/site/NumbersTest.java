package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.counted;
import static org.demarche.app.site.Wording.grouped;
import static org.demarche.app.site.Wording.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on all other views is what the API tells a program. */
@ExtendWith(InBrowser.class)
class NumbersTest {

  private final Page page;
  private final ServedPage served;

  NumbersTest(Page page, ServedPage served) {
    this.page = page;
    this.served = served;
  }

  @Test
  void ofAnEntity() {
    View view = View.of("entity", served);
    JsonNode entity = served.json("/api" + view.address().replace("/entity/", "/entities/"));
    page.open(view.address());
    assertThat(page.text("main .head p.muted"))
        .startsWith(
            "%s as actor, %s as recipient, %s"
                .formatted(
                    counted(entity.path("done"), "case"),
                    grouped(entity.path("received")),
                    counted(entity.path("statements"), "statement")));
    long done =
        page.texts("#acts tbody tr > td:first-child").stream().mapToLong(Long::parseLong).sum();
    long all = 0;
    for (JsonNode act : entity.path("acts")) {
      all += act.path("done").asLong();
    }
    assertThat(done).isPositive().isEqualTo(all);
    List<String> partners = new ArrayList<>();
    entity.path("partners").forEach(each -> partners.add(each.path("cases").asText()));
    assertThat(page.texts("#partners tbody tr > td:nth-child(2)"))
        .isEqualTo(partners.subList(0, Math.min(15, partners.size())));
  }

  @Test
  void ofAlertsAndTheOntology() {
    page.open("/alerts");
    assertThat(page.texts("#alerts [data-severity] b"))
        .isNotEmpty()
        .isEqualTo(texts(served.json("/api/alerts?limit=500").path("items"), "title"));
    page.open("/about");
    int terms = 0;
    for (JsonNode category : served.json("/api/ontology").path("categories")) {
      terms += 1 + category.path("modes").size();
    }
    assertThat(page.texts("#categories tbody tr")).hasSize(terms);
  }
}
