package org.demarche.parse;

import org.demarche.report.Span;

/**
 * A token with its analysis.
 *
 * @param index its place in the sentence, from 0
 * @param span its place in the report's text
 * @param text its characters as they stand there
 * @param lemma base form, lower case
 * @param tag Penn Treebank part of speech
 * @param head index of the word it depends on, -1 for the root
 * @param label kind of the dependency in the scheme of NLP4J ("nsubj", "dobj", "root" …)
 */
public record Word(
    int index, Span span, String text, String lemma, String tag, int head, String label) {

  /** Tells whether the word is a verb form. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Tells whether the word is a noun or a name. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Tells whether the word belongs to a name. */
  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /** Tells whether the dependency has one of the labels. */
  public boolean is(String... labels) {
    for (String candidate : labels) {
      if (label.equals(candidate)) {
        return true;
      }
    }
    return false;
  }
}
