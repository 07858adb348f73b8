package org.demarche.record;

import org.demarche.report.Span;

/**
 * A temporal expression: a day, hour, week, month or year, a span of time, how often something
 * comes again, or a time left open.
 *
 * @param sentence number of its sentence
 * @param span where it stands
 * @param text its words
 * @param value ISO 8601, as precise as the text: "2016", "2017-07", "2005-W47", "2017-07-27",
 *     "2017-07-27T18:00Z", or two days, months or years with a slash between; "P2Y" or "PT30M" for
 *     spans of time and for what is repeated after them; what ISO 8601 has no sign for as in
 *     TIMEX3: "PXD" (some days), "2017-07-27TNI" (night, MO, AF, EV), "2009-Q3", "2009-H1",
 *     "2009-SP" (spring, SU, FA, WI), "196" (the 1960s), "XXXX-WXX-1" (every Monday), PAST_REF,
 *     PRESENT_REF and FUTURE_REF
 */
public record DateExpression(int sentence, Span span, String text, String value) {}
