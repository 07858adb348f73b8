package org.demarche.app.view;

/**
 * A stretch of text in one style.
 *
 * @param text what is shown
 * @param style how
 */
record Piece(String text, Style style) {}
