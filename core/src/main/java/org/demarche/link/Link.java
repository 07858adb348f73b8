package org.demarche.link;

import org.demarche.record.Relation;
import org.demarche.report.Span;

/**
 * One act answers another.
 *
 * @param answer index of the act that answers
 * @param answered index of the act that is answered
 * @param relation what kind of answer it is
 * @param span the words that link the two
 */
public record Link(int answer, int answered, Relation relation, Span span) {}
