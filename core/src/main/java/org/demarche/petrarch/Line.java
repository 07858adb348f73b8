package org.demarche.petrarch;

/**
 * A line without its comments.
 *
 * @param number counted from 1
 * @param text what is left, without white space around it, never empty
 */
record Line(int number, String text) {

  boolean startsWith(String start) {
    return text.startsWith(start);
  }
}
