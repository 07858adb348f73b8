package org.demarche.coder;

import org.demarche.report.Span;

/**
 * Two sides that somebody has marked in a text.
 *
 * @param actor the words that name who may have acted
 * @param recipient the words that name towards whom
 */
public record SidePair(Span actor, Span recipient) {}
