package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ThemeTest {

  private static final String BRIGHTNESS =
      """
      const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
      return Math.round((r + g + b) / 3);
      """;

  private final Page page;

  ThemeTest(Page page) {
    this.page = page;
  }

  private long brightness() {
    return ((Number) page.script(BRIGHTNESS)).longValue();
  }

  @Test
  void followsTheSystem() {
    page.chromium().prefer("light");
    page.open("/overview");
    assertThat(brightness()).isGreaterThan(200);
    page.chromium().prefer("dark");
    assertThat(brightness()).isLessThan(60);
    assertThat(page.attributes("#theme", "aria-label")).containsExactly("Theme: system");
  }

  @Test
  void isRememberedOnceItIsChosen() {
    page.chromium().prefer("light");
    page.open("/overview");
    page.click("#theme");
    page.click("#theme");
    assertThat(page.attributes("#theme", "aria-label")).containsExactly("Theme: dark");
    assertThat(brightness()).isLessThan(60);
    page.click("#places a[data-place=cases]");
    assertThat(brightness()).isLessThan(60);
    page.open("/about");
    assertThat(brightness()).isLessThan(60);
    page.click("#theme");
    assertThat(page.attributes("#theme", "aria-label")).containsExactly("Theme: system");
    assertThat(brightness()).isGreaterThan(200);
    page.open("/about");
    assertThat(brightness()).isGreaterThan(200);
  }

  @Test
  void givesChartsOtherColours() {
    page.chromium().prefer("light");
    page.open("/dyad/KEN/UGA");
    page.until("the chart is drawn", () -> page.has("#course canvas"));
    String light = drawn();
    page.click("#theme");
    page.click("#theme");
    page.until("the chart is drawn anew", () -> !drawn().equals(light));
  }

  private String drawn() {
    return (String) page.script("return document.querySelector('#course canvas').toDataURL()");
  }
}
