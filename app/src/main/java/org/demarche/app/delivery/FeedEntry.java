package org.demarche.app.delivery;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.app.alert.Alert;
import org.demarche.app.alert.Evidence;

/** Makes the entry of a feed of an alert. */
final class FeedEntry {

  private final FeedForm form;
  private final Instant told;

  /**
   * Takes what all entries share.
   *
   * @param told when they are told
   */
  FeedEntry(FeedForm form, Instant told) {
    this.form = form;
    this.told = told;
  }

  static String id(Alert alert) {
    return "urn:uuid:" + alert.id();
  }

  @SuppressWarnings("JavaUtilDate")
  SyndEntry of(Alert alert) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(id(alert));
    entry.setTitle(title(alert));
    alert.evidence().stream()
        .flatMap(evidence -> evidence.url().stream())
        .flatMap(url -> link(url).stream())
        .findFirst()
        .ifPresent(entry::setLink);
    entry.setPublishedDate(Date.from(told));
    entry.setUpdatedDate(Date.from(told));
    entry.setCategories(
        Stream.of(alert.rule(), alert.severity().word()).map(FeedEntry::category).toList());
    content(entry, html(alert));
    return entry;
  }

  /** Readers of RSS take a title for HTML, those of Atom for what it says it is. */
  private String title(Alert alert) {
    String title = alert.rule() + ": " + alert.title();
    return form == FeedForm.RSS ? XmlText.html(title) : XmlText.of(title);
  }

  private static SyndCategory category(String name) {
    SyndCategory category = new SyndCategoryImpl();
    category.setName(XmlText.of(name));
    return category;
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

  private void content(SyndEntry entry, String html) {
    SyndContent content = new SyndContentImpl();
    content.setType("html");
    content.setValue(html);
    if (form == FeedForm.ATOM) {
      entry.setContents(List.of(content));
    } else {
      entry.setDescription(content);
    }
  }

  private static String html(Alert alert) {
    StringBuilder html = new StringBuilder();
    paragraph(html, XmlText.html(alert.title()));
    alert.evidence().forEach(evidence -> evidence(html, evidence));
    alert.remark().ifPresent(remark -> paragraph(html, XmlText.html(remark)));
    if (!alert.cases().isEmpty()) {
      String cases = String.join(", ", alert.cases());
      paragraph(html, "demarche case " + XmlText.html(cases));
    }
    return html.toString();
  }

  private static void evidence(StringBuilder html, Evidence evidence) {
    String outlet = evidence.outlet().map(name -> name + ", ").orElse("");
    html.append("<blockquote>").append(XmlText.html(evidence.words())).append("</blockquote>");
    paragraph(
        html, XmlText.html(outlet + evidence.published() + ", " + evidence.title()));
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p>").append(text).append("</p>");
  }
}
