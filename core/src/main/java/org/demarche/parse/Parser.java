package org.demarche.parse;

import org.demarche.sentence.Sentence;

/** Tags and parses sentences; safe for use by several threads. */
public interface Parser {

  /** Returns the parse of the sentence, with one word for each of its tokens. */
  Parse parse(Sentence sentence);
}
