package org.demarche.quantity;

import org.demarche.parse.Word;
import org.demarche.record.Quantity;

/**
 * A quantity with its place in the tree of its sentence.
 *
 * @param quantity the number and what it counts
 * @param word the word that ties it to its clause: the number itself
 */
public record Figure(Quantity quantity, Word word) {}
