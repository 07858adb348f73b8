package org.demarche.link;

import java.util.List;
import org.demarche.parse.Word;

/**
 * Words in the clause of an act that say that it answers another.
 *
 * @param word the word that says it: "retaliation"
 * @param kind where it stands between the two
 * @param answered what it says is answered, "raid" of "in retaliation for the raid"; empty when it
 *     leaves that open
 */
record Mark(Word word, LinkWords.Kind kind, List<Word> answered) {

  Mark {
    answered = List.copyOf(answered);
  }
}
