package org.demarche.sentence;

import org.demarche.report.Span;

/**
 * The place that opens a report: "GENEVA, March 3 (Newswire) --".
 *
 * @param span the whole dateline
 * @param place the words that name the place, "GENEVA"
 */
public record Dateline(Span span, Span place) {}
