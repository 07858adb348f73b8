package org.demarche.app.view;

import org.demarche.link.Link;
import org.demarche.record.Record;

/** Shows what an act answers, and why that is so. */
final class LinkView {

  private final Page page;

  LinkView(Page page) {
    this.page = page;
  }

  void show(Record record, Link link) {
    String quoted = page.signs().quoted(link.span().of(record.report().text()));
    page.labelled(
        "answers",
        Phrase.of(LinkWords.id(link.answered()) + " (" + link.relation().word() + "): ")
            .plus(LinkWords.why(link, quoted) + LinkWords.over(link)));
  }
}
