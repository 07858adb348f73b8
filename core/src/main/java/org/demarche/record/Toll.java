package org.demarche.record;

/**
 * How many people were killed, wounded, missing, detained, abducted or displaced, where the report
 * tells of no event that it belongs to: "Nineteen people died in the flood."
 *
 * @param sentence number of its sentence
 * @param quantity the number
 */
public record Toll(int sentence, Quantity quantity) {}
