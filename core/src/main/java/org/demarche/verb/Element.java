package org.demarche.verb;

import java.util.List;

/**
 * One element of a pattern.
 *
 * @param kind what it asks for
 * @param phrases for words, those that may stand there, each in upper case and in the order of the
 *     text
 * @param joined whether it stands right beside the element, or verb, that is nearer to the verb
 */
public record Element(Kind kind, List<List<String>> phrases, boolean joined) {

  /** What an element asks for. */
  public enum Kind {
    /** Words. */
    WORDS,
    /** A noun phrase that names the source, "$". */
    SOURCE,
    /** A noun phrase that names the target, "+". */
    TARGET,
    /** Any noun phrase, "^". */
    PHRASE,
    /** Several joined noun phrases that are each the source towards the others, "%". */
    COMPOUND
  }

  /** Copies the phrases. */
  public Element {
    phrases = phrases.stream().map(List::copyOf).toList();
  }
}
