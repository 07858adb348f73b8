package org.demarche.app.grouping;

/**
 * How well events and cases agree with the acts that a person found.
 *
 * @param told events that the program tells
 * @param known acts that the reports tell, once for each report
 * @param right events that are such an act
 * @param cases how the cases of these agree with the acts
 * @param joins the same of the cases that are made of the answers, as if all events were right
 */
public record CaseScore(int told, int known, int right, Pairs cases, Pairs joins) {

  /**
   * Pairs of tellings of different reports.
   *
   * @param together pairs that are one case and one act
   * @param joinedWrongly pairs that are one case, but two acts
   * @param leftApart pairs that are one act, but two cases
   */
  public record Pairs(int together, int joinedWrongly, int leftApart) {}
}
