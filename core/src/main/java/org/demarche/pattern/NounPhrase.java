package org.demarche.pattern;

import java.util.List;
import org.demarche.parse.Word;

/**
 * A stretch of words that names somebody or something.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param readings what it names, several when its parts are joined: "envoys of Chad and Mali"
 */
record NounPhrase(int first, int last, List<Reading> readings) {

  /**
   * One of those whom a phrase names.
   *
   * @param head the noun
   * @param words all that is said of it, in the order of the text
   */
  record Reading(Word head, List<Word> words) {

    Reading {
      words = List.copyOf(words);
    }
  }

  NounPhrase {
    readings = List.copyOf(readings);
  }

  boolean covers(int word) {
    return first <= word && word <= last;
  }

  /** Tells whether it names several. */
  boolean isCompound() {
    return readings.size() > 1;
  }
}
