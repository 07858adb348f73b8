package org.demarche.app.alert;

import java.util.List;
import org.demarche.app.question.CaseRow;

/** Puts what is known of a case into words. */
final class CaseWords {

  private CaseWords() {}

  /** Returns "RUS towards USA", or "RUS, USA" for what they do together. */
  static String sides(CaseRow row) {
    String actors = names(row.actors(), row.actorNames());
    boolean alone = row.recipients().isEmpty() && row.recipientNames().isEmpty();
    return alone ? actors : actors + " towards " + names(row.recipients(), row.recipientNames());
  }

  static String names(List<String> countries, List<String> names) {
    List<String> shown = countries.isEmpty() ? names : countries;
    return shown.isEmpty() ? "somebody" : String.join(", ", shown);
  }

  static String status(CaseRow row) {
    return row.undone().map(undone -> "reversed on " + undone.day()).orElse(row.status())
        + (row.alleged() ? ", only claimed" : "")
        + (row.denied() ? ", denied by some" : "");
  }

  /** Returns the day of the act, or when it was reported, behind a blank. */
  static String day(CaseRow row) {
    return (row.dayBasis().equals("told") ? " of " : " reported ") + row.day();
  }
}
