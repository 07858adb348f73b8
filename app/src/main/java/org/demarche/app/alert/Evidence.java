package org.demarche.app.alert;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.app.question.ToldBy;

/**
 * Words of a report that an alert rests on.
 *
 * @param words the sentence, or what is expected
 * @param report id of the report
 * @param outlet who published it
 * @param published its date
 * @param title its title
 * @param url where on the web it stands
 */
public record Evidence(
    String words,
    String report,
    Optional<String> outlet,
    LocalDate published,
    String title,
    Optional<String> url) {

  static Evidence of(ToldBy told) {
    return new Evidence(
        told.words(),
        told.row().report(),
        told.row().outlet(),
        told.row().published(),
        told.row().title(),
        told.url());
  }
}
