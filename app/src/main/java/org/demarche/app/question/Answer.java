package org.demarche.app.question;

import java.util.List;
import org.demarche.app.linkage.CaseLink;

/**
 * An act that answers or undoes the case, or that it answers or undoes.
 *
 * @param other its case
 * @param relation retaliation, reply or reason; undoing
 * @param tellings the tellings whose reports say so, report#event
 * @param words the words that say so, in the first of them
 * @param why what speaks for it where these only name an act that another report tells, else empty
 */
public record Answer(
    CaseRow other, String relation, List<String> tellings, String words, String why) {

  /** Copies the list. */
  public Answer {
    tellings = List.copyOf(tellings);
  }

  /** Tells whether one undoes the other. */
  public boolean isUndoing() {
    return relation.equals(CaseLink.UNDOING);
  }
}
