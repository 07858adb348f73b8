package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.counted;
import static org.demarche.app.site.Wording.countedAll;
import static org.demarche.app.site.Wording.grouped;
import static org.demarche.app.site.Wording.places;
import static org.demarche.app.site.Wording.signed;
import static org.demarche.app.site.Wording.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on the page is what the API tells a program. */
@ExtendWith(InBrowser.class)
class NumbersTest {

  private static final List<String> QUADS =
      List.of("material_cooperation", "verbal_cooperation", "verbal_conflict", "material_conflict");

  /** Smaller changes are none to speak of. */
  private static final double SLIGHT = 0.5;

  private final Page page;
  private final ServedPage served;

  NumbersTest(Page page, ServedPage served) {
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

  @Test
  void ofTheNewestReportsAlertsAndTheOntology() {
    page.open("/search");
    assertThat(page.attributes("#found [data-report]", "data-report"))
        .isEqualTo(texts(served.json("/api/reports?limit=50").path("items"), "id"));
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
