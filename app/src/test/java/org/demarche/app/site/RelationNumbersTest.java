package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.counted;
import static org.demarche.app.site.Wording.signed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on the views of relations is what the API tells a program. */
@ExtendWith(InBrowser.class)
class RelationNumbersTest {

  private static final List<String> QUADS =
      List.of("material_cooperation", "verbal_cooperation", "verbal_conflict", "material_conflict");

  private final Page page;
  private final ServedPage served;

  RelationNumbersTest(Page page, ServedPage served) {
    this.page = page;
    this.served = served;
  }

  @Test
  void ofARelation() {
    JsonNode relation = served.json("/api/relations?first=KEN&second=UGA&by=month");
    page.open("/dyad/KEN/UGA?by=month");
    List<String> large = new ArrayList<>();
    List<String> means = new ArrayList<>();
    for (String way : List.of("forth", "back", "together")) {
      large.add(counted(relation.path(way).path("cases"), "case"));
      means.add("mean intensity " + signed(relation.path(way).path("intensity_mean")));
    }
    assertThat(page.texts(".tally .large")).isEqualTo(large);
    assertThat(page.texts(".tally p:nth-of-type(2)")).isEqualTo(means);
    List<String> first = new ArrayList<>();
    relation
        .path("initiative")
        .forEach(
            row ->
                List.of("first", "second", "both")
                    .forEach(side -> first.add(row.path(side).asText())));
    assertThat(page.texts("#initiative td.number")).isNotEmpty().isEqualTo(first);
    assertThat(page.attributes("#open [data-state]", "data-state"))
        .hasSize(Math.min(8, relation.path("open_expectations").size()));
    page.click("#course [data-toggle=table]");
    assertThat(page.texts("#course tbody td")).isNotEmpty().isEqualTo(periodCells(relation));
  }

  private static List<String> periodCells(JsonNode relation) {
    List<String> cells = new ArrayList<>();
    for (JsonNode period : relation.path("periods")) {
      if (period.path("together").path("cases").asInt() == 0) {
        continue;
      }
      for (JsonNode way : List.of(period.path("forth"), period.path("back"))) {
        cells.add(way.path("cases").asText());
        QUADS.forEach(quad -> cells.add(way.path(quad).asText()));
        cells.add(signed(way.path("intensity_sum")));
        JsonNode mean = way.path("intensity_mean");
        cells.add(mean.isMissingNode() ? "–" : signed(mean));
      }
    }
    return cells;
  }

  @Test
  void ofAllRelations() {
    List<String> cells = new ArrayList<>();
    for (JsonNode row : served.json("/api/dyads?limit=200").path("items")) {
      cells.addAll(List.of(row.path("cases").asText(), signed(row.path("mean"))));
      QUADS.forEach(quad -> cells.add(row.path("quads").path(quad.replace('_', ' ')).asText("0")));
    }
    page.open("/dyad");
    assertThat(page.texts("#dyads td.number")).isNotEmpty().isEqualTo(cells);
  }
}
