package org.demarche.sentence;

import org.demarche.report.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param span its place in the report's text
 * @param text its characters as they stand there
 */
public record Token(Span span, String text) {}
