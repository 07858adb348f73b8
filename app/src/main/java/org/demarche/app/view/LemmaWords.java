package org.demarche.app.view;

import org.demarche.parse.Word;

/**
 * The basic form of a word for people, who know nothing of the signs that the parser puts for
 * numbers.
 *
 * @param word the word
 */
record LemmaWords(Word word) {

  private static final String NUMBER = "CD";
  private static final String SIGN = "#";

  /** Returns the lemma, of a number the number itself. */
  String text() {
    String lemma = word.lemma();
    boolean ordinal = lemma.length() > 1 && lemma.startsWith(SIGN) && lemma.endsWith(SIGN);
    return ordinal || word.tag().equals(NUMBER) ? word.text() : lemma;
  }
}
