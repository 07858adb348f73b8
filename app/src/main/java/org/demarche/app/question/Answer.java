package org.demarche.app.question;

import java.util.List;

/**
 * An act that answers the case, or that it answers.
 *
 * @param other its case
 * @param relation retaliation, reply or reason
 * @param tellings the tellings whose reports say so, report#event
 * @param words the words that say so, in the first of them
 */
public record Answer(CaseRow other, String relation, List<String> tellings, String words) {

  /** Copies the list. */
  public Answer {
    tellings = List.copyOf(tellings);
  }
}
