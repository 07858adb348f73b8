package org.demarche.app.grouping;

/**
 * How well events and cases agree with the acts that a person found.
 *
 * @param told events that the program tells
 * @param known acts that the reports tell, once for each report
 * @param right events that are such an act
 * @param together pairs of right events of different reports that are one case and one act
 * @param joinedWrongly pairs that are one case, but two acts
 * @param leftApart pairs that are one act, but two cases
 */
public record CaseScore(
    int told, int known, int right, int together, int joinedWrongly, int leftApart) {}
