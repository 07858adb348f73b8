package org.demarche.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.app.form.NoReportException;
import org.junit.jupiter.api.Test;

class PagePartsTest {

  @Test
  void readsAPageInTheSameWayWhetherOrNotGarbageWasCollected() throws NoReportException {
    String page =
        "<html><head><title>Page</title><meta name=\"date\" content=\"2019-03-01\"></head><body>"
            + "<article><h1>Page</h1><p>Kenya expelled two Ugandan diplomats on Monday.</p>"
            + "</article></body></html>";
    assertThat(PageParts.of(page, "http://example.org/").body())
        .hasValue("Kenya expelled two Ugandan diplomats on Monday.");
  }
}
