package org.demarche.clause;

import org.demarche.parse.Parse;

/** Makes trees of parses with the lexicon of verbs that say whose doing an infinitive is. */
public final class Trees {

  private final ControlVerbs verbs = new ControlVerbs();

  /** Returns the tree of a parse. */
  public Tree of(Parse parse) {
    return new Tree(parse, verbs);
  }
}
