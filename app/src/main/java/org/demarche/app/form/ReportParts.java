package org.demarche.app.form;

import java.util.Optional;

/**
 * What an input says of one report, unchecked.
 *
 * @param date as the input writes it
 * @param body the text without the title
 */
public record ReportParts(
    Optional<String> id,
    Optional<String> date,
    String title,
    Optional<String> body,
    Optional<String> outlet,
    Optional<String> url) {

  /** Returns the same with an id. */
  public ReportParts withId(String id) {
    return new ReportParts(Optional.of(id), date, title, body, outlet, url);
  }
}
