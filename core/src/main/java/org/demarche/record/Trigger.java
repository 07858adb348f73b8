package org.demarche.record;

import org.demarche.report.Span;

/**
 * The words that report an act.
 *
 * @param text the words
 * @param span where they stand
 */
public record Trigger(String text, Span span) {}
