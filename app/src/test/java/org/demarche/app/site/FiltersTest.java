package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.app.site.Wording.texts;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What is chosen changes what is listed, and the address says it, for whoever opens it later. */
@ExtendWith(InBrowser.class)
class FiltersTest {

  private final Page page;
  private final ServedPage served;

  FiltersTest(Page page, ServedPage served) {
    this.page = page;
    this.served = served;
  }

  private void choose(String field, String value) {
    new Select(page.find(field)).selectByValue(value);
  }

  private void showsCases(String parameters) {
    assertThat(page.attributes("#cases [data-case]", "data-case"))
        .isNotEmpty()
        .isEqualTo(texts(served.json("/api/cases?limit=50&" + parameters).path("items"), "case"));
  }

  @Test
  void ofCasesByNamesOfCountriesAndCategories() {
    page.open("/cases");
    page.fill("#field-side", "kenya & Uganda");
    choose("#field-quad", "material conflict");
    page.fill("#field-since", "2025-02-01");
    page.click("#filter button.main");
    assertThat(page.address())
        .isEqualTo("/cases?side=KEN&side=UGA&quad=material+conflict&since=2025-02-01");
    String asked = "side=KEN&side=UGA&quad=material%20conflict&since=2025-02-01";
    showsCases(asked);
    assertThat(Set.copyOf(page.attributes("#cases [data-quad]", "data-quad")))
        .containsExactly("material conflict");
    String address = page.address();
    page.open("/about");
    page.open(address);
    showsCases(asked);
    assertThat(page.find("#field-side").getDomProperty("value")).isEqualTo("KEN & UGA");
    assertThat(page.find("#field-quad").getDomProperty("value")).isEqualTo("material conflict");
    page.click("#filter .ends a");
    assertThat(page.address()).isEqualTo("/cases");
    showsCases("");
  }

  @Test
  void ofCasesInAddressesAlsoWhereTheFormHasNoField() {
    page.open("/cases?min-accounts=2&context=diplomatic&order=oldest");
    showsCases("min-accounts=2&context=diplomatic&order=oldest");
    page.click("#filter button.main");
    assertThat(page.address()).contains("context=diplomatic", "min-accounts=2", "order=oldest");
  }

  @Test
  void ofCasesThatNothingFits() {
    page.open("/cases?side=KEN&until=1990-01-01");
    assertThat(page.text("#cases .empty")).startsWith("No cases fit");
  }

  @Test
  void ofARelation() {
    page.open("/dyad/KEN/UGA");
    choose("#field-by", "month");
    page.settle();
    assertThat(page.address()).startsWith("/dyad/KEN/UGA?").contains("by=month");
    assertThat(page.text("#course figcaption")).contains(" months,");
    choose("#field-quad", "verbal conflict");
    page.settle();
    assertThat(page.address()).contains("by=month", "quad=verbal+conflict");
    showsCases("side=KEN&side=UGA&quad=verbal%20conflict" + days());
    page.fill("#field-to", "2025-03-31");
    page.find("#field-to").sendKeys(Keys.ENTER);
    page.settle();
    assertThat(page.address()).contains("to=2025-03-31");
    assertThat(page.texts("#cases time").stream().max(String::compareTo).orElseThrow())
        .isLessThanOrEqualTo("2025-03-31");
  }

  private String days() {
    List<String> days = page.attributes("main .head time", "datetime");
    return "&since=" + days.get(0) + "&until=" + days.get(1);
  }

  @Test
  void ofRelationsByTheirTwoSides() {
    page.open("/dyad");
    page.fill("#field-first", "Chile");
    page.fill("#field-second", "per");
    page.click("#choose button.main");
    assertThat(page.address()).isEqualTo("/dyad/CHL/PER");
    assertThat(page.text("main h1")).isEqualTo("Chile – Peru");
  }

  @Test
  void ofExpectationsByStateAndSide() {
    page.open("/expectations");
    page.click("nav.steps a[href*='state=fulfilled']");
    assertThat(page.address()).isEqualTo("/expectations?state=fulfilled");
    page.fill("#field-who", "Uganda");
    page.click("#filter button");
    assertThat(page.address()).isEqualTo("/expectations?state=fulfilled&who=UGA");
    assertThat(page.texts(".lane .state")).hasSize(1);
    assertThat(page.attributes("[data-expectation]", "data-expectation"))
        .isNotEmpty()
        .isEqualTo(
            texts(
                served.json("/api/expectations?limit=30&state=fulfilled&who=UGA").path("items"),
                "expectation"));
  }

  @Test
  void ofASearch() {
    page.open("/search?q=border");
    page.fill("#search #field-outlet", "Steppe Wire");
    page.click("#search button");
    assertThat(page.address()).isEqualTo("/search?q=border&outlet=Steppe+Wire");
    assertThat(page.attributes("#found [data-report]", "data-report"))
        .isNotEmpty()
        .isEqualTo(
            texts(
                served.json("/api/search?q=border&limit=50&outlet=Steppe%20Wire").path("items"),
                "id"));
  }

  @Test
  void ofTheDaysOfTheOverview() {
    page.open("/overview");
    page.click("nav.steps a[href*='days=30']");
    assertThat(page.address()).contains("days=30");
    assertThat(page.text("main .head p"))
        .startsWith(served.json("/api/overview?days=30").path("reports").asText() + " report");
    page.click("nav.steps a[aria-label=Earlier]");
    assertThat(page.attributes("main h1 time", "datetime"))
        .allMatch(day -> page.address().contains(day));
  }
}
