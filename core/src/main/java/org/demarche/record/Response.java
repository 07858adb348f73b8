package org.demarche.record;

import org.demarche.report.Span;

/**
 * The event that an event answers.
 *
 * @param event id of the event that is answered
 * @param relation what kind of answer it is
 * @param span the words that link the two
 */
public record Response(String event, Relation relation, Span span) {}
