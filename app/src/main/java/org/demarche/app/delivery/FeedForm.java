package org.demarche.app.delivery;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The forms of feeds. */
public enum FeedForm {
  /** Atom 1.0, RFC 4287. */
  ATOM("atom_1.0", ".atom"),
  /** RSS 2.0. */
  RSS("rss_2.0", ".rss");

  private final String type;
  private final String ending;

  FeedForm(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /** Returns the name that the library has for it. */
  String type() {
    return type;
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
}
