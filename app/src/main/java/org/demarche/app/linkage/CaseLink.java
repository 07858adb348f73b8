package org.demarche.app.linkage;

import org.demarche.app.cases.TellingKey;

/**
 * A case answers or undoes an earlier one.
 *
 * @param by the telling that says so
 * @param relation retaliation, reply or reason of an answer; undoing
 * @param caseId the earlier case
 * @param words the words of the telling that take it up, empty when only the acts themselves show
 *     it
 * @param why what speaks for it, for a person
 * @param points how much
 */
public record CaseLink(
    TellingKey by, String relation, String caseId, String words, String why, double points) {

  /** The relation of an act that undoes another. */
  public static final String UNDOING = "undoing";
}
