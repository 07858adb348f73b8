package org.demarche.record;

import org.demarche.report.Span;

/**
 * A temporal expression that names a day, week, month, year or an interval of them.
 *
 * @param sentence number of its sentence
 * @param span where it stands
 * @param text its words
 * @param value ISO 8601, as precise as the text: "2016", "2017-07", "2005-W47", "2017-07-27", or
 *     two of them with a slash between
 */
public record DateExpression(int sentence, Span span, String text, String value) {}
