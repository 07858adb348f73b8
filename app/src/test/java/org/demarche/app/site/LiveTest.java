package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WindowType;

@ExtendWith(InBrowser.class)
class LiveTest {

  /** More than a browser has connections to one server. */
  private static final int TABS = 7;

  private static final JsonMapper JSON = new JsonMapper();

  private static ObjectNode report(int number) {
    return JSON.createObjectNode()
        .put("id", "sent-" + number)
        .put("date", "2024-05-0" + number)
        .put("outlet", "Fjord Post")
        .put("title", "Norway expels Swedish diplomat number " + number)
        .put("text", "OSLO – Norway expelled a Swedish diplomat on Monday.");
  }

  @Test
  void reportsThatComeInAreToldAndShownWhenThePersonWants(Desk desk) throws IOException {
    try (ServedPage served = desk.served(List.of(), Optional.empty(), 0)) {
      served.post(report(1));
      Page page = desk.page(served);
      page.open("/search");
      page.until("the page listens", () -> served.text("/metrics").contains("listeners 1"));
      served.post(report(2));
      page.until("the first is told", () -> page.texts("#news span").contains("1 new report"));
      served.post(report(3));
      page.until("the second is told", () -> page.texts("#news span").contains("2 new reports"));
      assertThat(page.attributes("#found [data-report]", "data-report")).containsExactly("sent-1");
      assertThat(page.attributes("#news", "aria-live")).containsExactly("polite");
      page.click("#news button");
      assertThat(page.attributes("#found [data-report]", "data-report"))
          .containsExactly("sent-3", "sent-2", "sent-1");
      assertThat(page.texts("#news > *")).isEmpty();
      page.until("the store is described anew", () -> page.text("#extent").startsWith("3 reports"));
    }
  }

  @Test
  void manyTabsDoNotKeepEachOtherFromTheServer(Desk desk) throws IOException {
    try (ServedPage served = desk.served(List.of(), Optional.empty(), 0)) {
      served.post(report(1));
      Page page = desk.page(served);
      page.open("/search");
      String first = page.chromium().driver().getWindowHandle();
      for (int tab = 0; tab < TABS; tab++) {
        page.chromium().driver().switchTo().newWindow(WindowType.TAB);
        page.open("/search");
        assertThat(page.attributes("#found [data-report]", "data-report"))
            .containsExactly("sent-1");
      }
      served.post(report(2));
      page.chromium().driver().switchTo().window(first);
      page.until(
          "what was missed is told", () -> page.texts("#news span").contains("1 new report"));
    }
  }
}
