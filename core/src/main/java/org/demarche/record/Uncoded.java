package org.demarche.record;

/**
 * A sentence that yields no event.
 *
 * @param sentence its number
 * @param reason why, for a person
 */
public record Uncoded(int sentence, String reason) {}
