package org.demarche.app.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.app.form.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day on which a page was published: from its meta tags, linked data, time elements, address,
 * or visible text, in this order.
 */
final class PublicationDate {

  /** Names of meta tags, the surest first. */
  private static final List<String> META =
      List.of(
          "article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "publication_date",
          "publish-date",
          "publish_date",
          "published",
          "pubdate",
          "pdate",
          "ptime",
          "article.published",
          "date");

  private static final String SAYS_WHEN =
      "[class*=date], [class*=time], [class*=publish], [class*=byline], [id*=date], [id*=publish]";
  private static final int LONGEST_NOTE = 120;
  private static final int OPENING = 600;

  private PublicationDate() {}

  /**
   * Returns the day.
   *
   * @param address of the page, may be empty
   * @param text of the report
   */
  static Optional<LocalDate> of(Document page, String address, String text) {
    return meta(page)
        .or(() -> LinkedData.published(page))
        .or(() -> times(page))
        .or(() -> WrittenDate.inAddress(address))
        .or(() -> visible(page))
        .or(() -> WrittenDate.in(text.substring(0, Math.min(OPENING, text.length()))));
  }

  private static Optional<LocalDate> meta(Document page) {
    for (String name : META) {
      for (Element tag : page.select("meta[content]")) {
        boolean named =
            name.equals(tag.attr("name").toLowerCase(Locale.ROOT))
                || name.equals(tag.attr("property").toLowerCase(Locale.ROOT))
                || name.equals(tag.attr("itemprop").toLowerCase(Locale.ROOT));
        Optional<LocalDate> date = named ? WrittenDate.in(tag.attr("content")) : Optional.empty();
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> times(Document page) {
    return first(page, "time[pubdate][datetime], [itemprop=datePublished][datetime]", "datetime")
        .or(() -> first(page, "[itemprop=datePublished][content]", "content"))
        .or(() -> first(page, "article time[datetime], main time[datetime]", "datetime"))
        .or(() -> first(page, "time[datetime]", "datetime"));
  }

  private static Optional<LocalDate> first(Document page, String query, String attribute) {
    return page.select(query).stream()
        .map(element -> WrittenDate.in(element.attr(attribute)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> visible(Document page) {
    return page.select(SAYS_WHEN).stream()
        .map(Element::text)
        .filter(note -> note.length() <= LONGEST_NOTE)
        .map(WrittenDate::in)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
