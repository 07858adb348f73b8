package org.demarche.app.view;

import java.io.IOException;
import java.util.Locale;
import org.demarche.link.Link;

/** Writes as JSON what an act answers, and why that is so. */
final class LinkJson {

  private final JsonObjects to;
  private final String text;

  LinkJson(JsonObjects to, String text) {
    this.to = to;
    this.text = text;
  }

  void write(Link link) throws IOException {
    String words = link.span().of(text);
    to.start();
    to.text("event", LinkWords.id(link.answered()));
    to.text("relation", link.relation().word());
    to.text("words", words);
    to.text("basis", link.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    to.text("why", LinkWords.why(link, "\"" + words + "\""));
    to.texts("over", link.over().stream().map(LinkWords::id).toList());
    to.end();
  }
}
