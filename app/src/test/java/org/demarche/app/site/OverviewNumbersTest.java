package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.counted;
import static org.demarche.app.site.Wording.places;
import static org.demarche.app.site.Wording.signed;
import static org.demarche.app.site.Wording.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on the overview is what the API tells a program. */
@ExtendWith(InBrowser.class)
class OverviewNumbersTest {

  /** Smaller changes are none to speak of. */
  private static final double SLIGHT = 0.5;

  private final Page page;
  private final ServedPage served;

  OverviewNumbersTest(Page page, ServedPage served) {
    this.page = page;
    this.served = served;
  }

  @Test
  void ofTheOverview() {
    JsonNode overview = served.json("/api/overview?days=14");
    page.open("/overview?days=14");
    assertThat(page.text("main .head p"))
        .isEqualTo(
            counted(overview.path("reports"), "report")
                + " and "
                + counted(overview.path("cases"), "case")
                + " of these days.");
    List<String> moved = new ArrayList<>();
    overview.path("moved").forEach(row -> moved.addAll(movedCells(row)));
    assertThat(moved).isNotEmpty();
    assertThat(page.texts("#moved tbody tr > *"))
        .isEqualTo(moved.subList(0, Math.min(moved.size(), 12 * 7)));
    assertThat(page.attributes("#newest [data-case]", "data-case"))
        .isNotEmpty()
        .isEqualTo(texts(overview.path("newest"), "case"));
    assertThat(page.attributes("#due [data-expectation]", "data-expectation"))
        .isNotEmpty()
        .isEqualTo(texts(overview.path("due"), "expectation"));
  }

  private static List<String> movedCells(JsonNode row) {
    double change = row.path("change").asDouble();
    StringBuilder cell = new StringBuilder();
    row.path("unusual_in").forEach(way -> cell.append(way.asText()).append(' '));
    String word = Math.abs(change) < SLIGHT ? "as usual" : change < 0 ? "harsher" : "friendlier";
    return List.of(
        row.path("a_name").asText() + " – " + row.path("b_name").asText(),
        row.path("cases").asText(),
        places(row.path("usual_cases").asDouble()),
        "",
        signed(row.path("intensity_sum")),
        signed(row.path("usual_sum")),
        cell.append(signed(row.path("change"))).append(' ').append(word).toString());
  }

  @Test
  void ofTheNetworkAsTableAndOfTheStore() {
    page.open("/overview");
    page.click("#network [data-toggle=table]");
    List<String> links = new ArrayList<>();
    served
        .json("/api/overview")
        .path("network")
        .path("links")
        .forEach(
            link -> links.addAll(List.of(link.path("cases").asText(), signed(link.path("mean")))));
    assertThat(page.texts("#network tbody td")).isNotEmpty().isEqualTo(links);
    JsonNode all = served.json("/api");
    assertThat(page.text("#extent"))
        .isEqualTo(
            "%s, %s, %s to %s"
                .formatted(
                    counted(all.path("reports"), "report"),
                    counted(all.path("cases"), "case"),
                    all.path("first_day").asText(),
                    all.path("last_day").asText()));
  }
}
