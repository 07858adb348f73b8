package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ViewsTest {

  @TestFactory
  Stream<DynamicTest> everyAddressOpensItsViewWithTitleAndHeading(Page page, ServedPage served) {
    return View.all(served).stream()
        .map(
            view ->
                DynamicTest.dynamicTest(
                    view.address(),
                    () -> {
                      page.open(view.address());
                      assertThat(page.attributes("main > .view", "data-view"))
                          .containsExactly(view.name());
                      assertThat(page.title())
                          .startsWith(view.title())
                          .endsWith(" – Demarche")
                          .doesNotStartWith(" ");
                      assertThat(page.texts("main h1")).hasSize(1).doesNotContain("");
                      assertThat(page.focus().getTagName()).isEqualTo("h1");
                      assertThat(page.chromium().complaints()).isEmpty();
                      assertThat(page.chromium().requests())
                          .isNotEmpty()
                          .allMatch(request -> request.startsWith(page.home() + "/"));
                    }));
  }
}
