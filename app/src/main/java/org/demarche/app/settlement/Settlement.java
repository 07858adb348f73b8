package org.demarche.app.settlement;

import org.demarche.app.cases.TellingKey;

/**
 * How an expectation was settled.
 *
 * @param state fulfilled or broken
 * @param caseId by which case
 * @param by the telling that says so
 * @param why what the expectation and the case share, for a person
 */
public record Settlement(State state, String caseId, TellingKey by, String why) {}
