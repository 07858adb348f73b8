package org.demarche.app.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that a report is made of, with the names by which other programs call them. */
public enum ReportField {
  ID("id", "guid", "doc_id", "docid", "article_id"),
  DATE(
      "date",
      "published",
      "pubdate",
      "pub_date",
      "publication_date",
      "published_at",
      "date_published",
      "publish_date"),
  TITLE("title", "headline", "event_title"),
  TEXT("text", "body", "event_text", "content", "full_text", "maintext"),
  OUTLET("outlet", "publisher", "publication", "pub_name", "source_name"),
  URL("url", "link", "permalink");

  private final List<String> names;

  ReportField(String... names) {
    this.names = List.of(names);
  }

  /** Returns the names it goes by, the first of which is Demarche's own. */
  public List<String> names() {
    return names;
  }

  /** Returns the field of a name as it stands in {@code --map}. */
  public static Optional<ReportField> called(String name) {
    return Arrays.stream(values())
        .filter(field -> field.names.get(0).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
