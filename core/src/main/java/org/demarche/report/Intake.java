package org.demarche.report;

/** What becomes of one piece of input: a report to code, or a rejection that says why not. */
public sealed interface Intake permits Report, Rejected {}
