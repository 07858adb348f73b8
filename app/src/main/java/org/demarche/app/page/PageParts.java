package org.demarche.app.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportParts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of the report that it shows. */
public final class PageParts {

  /** Markup this deep is no page that people wrote. */
  private static final int DEEPEST = 512;

  private PageParts() {}

  /**
   * Returns the parts of a page's report.
   *
   * @param html the page
   * @param address where it was found, may be empty
   * @throws NoReportException when it shows no text
   */
  public static ReportParts of(String html, String address) throws NoReportException {
    TagLimit.check(html);
    Document page = Jsoup.parse(html, address);
    if (isTooDeep(page)) {
      throw new NoReportException("the page's markup is nested too deep to be read");
    }
    String url = url(page).orElse(address);
    String title = title(page);
    // A copy of the page would share lists of children with it for as long as no garbage is
    // collected.
    String text = text(Jsoup.parse(html, address), url, title);
    return new ReportParts(
        Optional.empty(),
        PublicationDate.of(page, url, text).map(LocalDate::toString),
        title,
        Optional.of(text).filter(words -> !words.isBlank()),
        outlet(page, url),
        Optional.of(url).filter(known -> !known.isBlank()));
  }

  private static boolean isTooDeep(Document page) {
    int depth = 0;
    Element deepest = page;
    for (Element element : page.getAllElements()) {
      if (element.childrenSize() == 0) {
        deepest = element;
        depth = Math.max(depth, depth(deepest));
      }
    }
    return depth > DEEPEST;
  }

  private static int depth(Element element) {
    int depth = 0;
    for (Element above = element; above != null && depth <= DEEPEST; above = above.parent()) {
      depth++;
    }
    return depth;
  }

  private static String title(Document page) {
    return Stream.of(
            page.select("meta[property=og:title]").attr("content"),
            page.select("article h1, main h1").text(),
            page.select("h1").text(),
            page.title())
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Returns the text without what stands around it, nor the title that it repeats. */
  private static String text(Document page, String url, String title) {
    Article article = new Readability4J(url.isBlank() ? "http://localhost/" : url, page).parse();
    Element content = article.getArticleContent();
    String text = content == null ? "" : BlockText.of(content);
    String opening = title + "\n";
    return !title.isEmpty() && text.startsWith(opening)
        ? text.substring(opening.length()).strip()
        : text;
  }

  private static Optional<String> url(Document page) {
    return Stream.of(
            page.select("link[rel=canonical]").attr("abs:href"),
            page.select("meta[property=og:url]").attr("content"))
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst();
  }

  private static Optional<String> outlet(Document page, String url) {
    return Optional.of(page.select("meta[property=og:site_name]").attr("content").strip())
        .filter(name -> !name.isEmpty())
        .or(() -> host(url));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }
}
