package org.demarche.app.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.alert.Alert;
import org.demarche.app.alert.Evidence;

/**
 * An alert as a feed has it.
 *
 * @param id the same in every run, a URN
 * @param title what happened, as the form has it
 * @param link where on the web the first evidence stands
 * @param told when it was told, as the feed writes it
 * @param categories the rule and how much it matters
 * @param html what happened with its evidence, as HTML
 */
record FeedItem(
    String id,
    String title,
    Optional<String> link,
    String told,
    List<String> categories,
    String html) {

  FeedItem {
    categories = List.copyOf(categories);
  }

  /**
   * Makes an entry.
   *
   * @param told when it is told, as the form has it
   */
  static FeedItem of(Alert alert, FeedForm form, String told) {
    return new FeedItem(
        "urn:uuid:" + alert.id(),
        form.title(XmlText.of(alert.rule() + ": " + alert.title())),
        alert.evidence().stream()
            .flatMap(evidence -> evidence.url().stream())
            .flatMap(url -> link(url).stream())
            .findFirst(),
        told,
        List.of(XmlText.of(alert.rule()), alert.severity().word()),
        html(alert));
  }

  private static Optional<String> link(String url) {
    try {
      URI uri = new URI(url);
      boolean web = uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
      return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  private static String html(Alert alert) {
    StringBuilder html = new StringBuilder();
    paragraph(html, alert.title());
    for (Evidence evidence : alert.evidence()) {
      String outlet = evidence.outlet().map(name -> name + ", ").orElse("");
      html.append("<blockquote>").append(XmlText.html(evidence.words())).append("</blockquote>");
      paragraph(html, outlet + evidence.published() + ", " + evidence.title());
    }
    alert.remark().ifPresent(remark -> paragraph(html, remark));
    if (!alert.cases().isEmpty()) {
      paragraph(html, "demarche case " + String.join(", ", alert.cases()));
    }
    return html.toString();
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p>").append(XmlText.html(text)).append("</p>");
  }
}
