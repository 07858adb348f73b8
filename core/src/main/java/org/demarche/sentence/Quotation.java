package org.demarche.sentence;

import org.demarche.report.Span;

/**
 * Words between quotation marks.
 *
 * @param inside the words without the marks
 */
public record Quotation(Span inside) {}
