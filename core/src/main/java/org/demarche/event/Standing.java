package org.demarche.event;

import org.demarche.record.Status;
import org.demarche.report.Span;

/**
 * What a sentence says of whether the doing of a verb took place, be it a political act or not:
 * "fled" in "may have fled" is hypothetical.
 *
 * @param verb where the verb stands
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 */
public record Standing(Span verb, Status status, boolean alleged) {}
