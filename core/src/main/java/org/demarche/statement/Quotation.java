package org.demarche.statement;

import org.demarche.report.Span;

/**
 * Words between quotation marks.
 *
 * @param inside the words without the marks
 */
record Quotation(Span inside) {}
