package org.demarche.pattern;

import java.util.List;
import org.demarche.parse.Word;
import org.demarche.verb.EventCode;

/**
 * What a verb of a user's dictionary reports of two phrases.
 *
 * @param verb the verb
 * @param end index of the last word of its clause
 * @param sources who acts, none when nobody is known
 * @param targets towards whom
 * @param code what it is
 * @param rule the dictionary line
 */
record Coding(
    Word verb,
    int end,
    List<CodedPhrase> sources,
    List<CodedPhrase> targets,
    EventCode code,
    String rule) {

  Coding {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /**
   * Tells whether the word is told with the verb; a verb that reports nothing tells only itself.
   */
  boolean covers(int word) {
    return verb.index() <= word && word <= (code.isNone() ? verb.index() : end);
  }
}
