package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of axe-core find nothing serious in any view, whatever it is lit like. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {

  private static final String FINDINGS =
      """
      const done = arguments[arguments.length - 1];
      const options = arguments[0] === "contrast"
        ? { runOnly: ["color-contrast"], resultTypes: ["violations"] } : { resultTypes: ["violations"] };
      axe.run(document, options).then(({ violations }) => done(violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 5)
          .map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`).join("\\n")}`)),
        (failure) => done([String(failure)]));
      """;

  private static List<?> findings(Page page, String kind) {
    page.script(script());
    return (List<?>) page.chromium().driver().executeAsyncScript(FINDINGS, kind);
  }

  private static String script() {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          "axe-core is not among the libraries of the tests", unreadable);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyViewCanBeUsedByAll(Page page, ServedPage served) {
    return View.all(served).stream()
        .map(
            view ->
                DynamicTest.dynamicTest(
                    view.address(),
                    () -> {
                      page.chromium().prefer("light");
                      page.open(view.address());
                      assertThat(findings(page, "all")).isEmpty();
                      page.chromium().prefer("dark");
                      assertThat(findings(page, "contrast")).as("in the dark").isEmpty();
                    }));
  }

  @Test
  void whatOpensAboveAViewToo(Page page, ServedPage served) {
    page.open(View.of("report", served).address());
    page.press("]");
    assertThat(page.find("#card").isDisplayed()).isTrue();
    assertThat(findings(page, "all")).isEmpty();
    page.press("?");
    assertThat(page.find("#help").isDisplayed()).isTrue();
    assertThat(findings(page, "all")).isEmpty();
  }

  @Test
  void aNarrowScreenToo(Page page, ServedPage served) {
    page.chromium().size(390, 844);
    page.open(View.of("report", served).address());
    page.click("#menu");
    assertThat(findings(page, "all")).isEmpty();
  }

  @Test
  void findingsAreNotMissed(Page page) {
    page.open("/about");
    page.script(
        "document.querySelector('h1').style.color = '#bbb';"
            + " document.querySelector('h1').style.backgroundColor = '#ccc';");
    assertThat(findings(page, "contrast")).hasSize(1);
  }
}
