package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class NarrowScreenTest {

  /** What reaches over the right edge and cannot be scrolled to within something of its own. */
  private static final String BEYOND =
      """
      const scrolls = (each) => each !== document.body && each !== document.documentElement
        && (/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX) || scrolls(each.parentElement));
      const inner = (each) => each.parentElement && each.parentElement !== document.documentElement && scrolls(each.parentElement);
      return [...document.body.querySelectorAll("*")]
        .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && each.getClientRects().length > 0
          && each.getBoundingClientRect().width > 1 && !inner(each))
        .map((each) => `${each.tagName}.${each.className} ${each.textContent.slice(0, 40)}`);
      """;

  @TestFactory
  Stream<DynamicTest> noViewIsWiderThanTheScreen(Page page, ServedPage served) {
    page.chromium().size(390, 844);
    return View.all(served).stream()
        .map(
            view ->
                DynamicTest.dynamicTest(
                    view.address(),
                    () -> {
                      page.open(view.address());
                      assertThat((List<?>) page.script(BEYOND)).isEmpty();
                      assertThat(page.sideways()).isZero();
                    }));
  }

  @Test
  void theViewsAreInAMenu(Page page) {
    page.chromium().size(390, 844);
    page.open("/overview");
    assertThat(page.find("#places a[data-place=cases]").isDisplayed()).isFalse();
    page.click("#menu");
    assertThat(page.attributes("#menu", "aria-expanded")).containsExactly("true");
    page.click("#places a[data-place=cases]");
    assertThat(page.address()).isEqualTo("/cases");
    assertThat(page.find("#places a[data-place=cases]").isDisplayed()).isFalse();
  }
}
