package org.demarche.entity;

/**
 * A phrase that tells that a text reports no politics.
 *
 * @param phrase the words, in upper case with single blanks between them
 * @param wholeWord whether its last word ends with it, else it may go on: "CHAMPION" in "champions"
 * @param wholeReport whether it stands for the whole report, else for its sentence
 * @param source the dictionary line
 */
public record Discard(String phrase, boolean wholeWord, boolean wholeReport, String source) {}
