package org.demarche.app.markup;

import java.util.Optional;
import org.demarche.app.form.ReportParts;
import org.jsoup.nodes.Element;

/** A sentence in PETRARCH's XML: its date and id are attributes, its words stand in Text. */
final class PetrarchSentence {

  private PetrarchSentence() {}

  static ReportParts parts(Element sentence) {
    return new ReportParts(
        attribute(sentence, "id"),
        attribute(sentence, "date"),
        "",
        Optional.ofNullable(sentence.selectFirst("Text"))
            .map(text -> text.text().strip())
            .filter(text -> !text.isEmpty()),
        attribute(sentence, "source"),
        attribute(sentence, "url"));
  }

  private static Optional<String> attribute(Element sentence, String name) {
    return Optional.of(sentence.attr(name)).filter(value -> !value.isBlank());
  }
}
