package org.demarche.app.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The forms of feeds. */
public enum FeedForm {
  /** Atom 1.0, RFC 4287. */
  ATOM(".atom", "entry", "id", "published", "content"),
  /** RSS 2.0. */
  RSS(".rss", "item", "guid", "pubDate", "description");

  private final String ending;
  private final String item;
  private final String id;
  private final String date;
  private final String content;

  FeedForm(String ending, String item, String id, String date, String content) {
    this.ending = ending;
    this.item = item;
    this.id = id;
    this.date = date;
    this.content = content;
  }

  /** Returns the form of a file by how its name ends. */
  public static Optional<FeedForm> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (FeedForm form : values()) {
      if (name.endsWith(form.ending)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Returns the element of an entry. */
  String item() {
    return item;
  }

  /** Returns the element of its id. */
  String id() {
    return id;
  }

  /** Returns the element of when it was told. */
  String date() {
    return date;
  }

  /** Returns the element of its text. */
  String content() {
    return content;
  }

  /** Returns a time as the form writes it. */
  String time(Instant time) {
    return this == ATOM
        ? time.toString()
        : DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
  }

  /** Returns a plain text as a title: readers of RSS take it for HTML. */
  String title(String text) {
    return this == ATOM ? text : XmlText.html(text);
  }
}
