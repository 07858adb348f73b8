package org.demarche.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.form.NoReportException;
import org.junit.jupiter.api.Test;

class PagePartsTest {

  private static final int READINGS = 2000;

  @Test
  void readsAPageInTheSameWayWheneverGarbageIsCollected() throws NoReportException {
    String page =
        "<html><head><title>Page</title><meta name=\"date\" content=\"2019-03-01\"></head><body>"
            + "<article><h1>Page</h1><p>Kenya expelled two Ugandan diplomats on Monday.</p>"
            + "</article></body></html>";
    Set<String> texts = new TreeSet<>();
    for (int i = 0; i < READINGS; i++) {
      texts.add(PageParts.of(page, "http://example.org/").body().orElse(""));
    }
    assertThat(texts).containsExactly("Kenya expelled two Ugandan diplomats on Monday.");
  }
}
