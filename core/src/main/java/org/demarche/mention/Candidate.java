package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * What a later pronoun may refer to.
 *
 * @param mentions who it is: none for a thing ("the treaty"), several for "Bush and Putin"
 * @param sentence number of its sentence
 * @param paragraph number of its paragraph
 * @param head index of the word that carries the others
 * @param last index of its last word
 * @param plural whether "they" may take it up for being many
 * @param rank what part it has in its sentence
 * @param quotation number of the quotation that it stands in, -1 outside of any
 */
record Candidate(
    List<ResolvedMention> mentions,
    int sentence,
    int paragraph,
    int head,
    int last,
    boolean plural,
    Rank rank,
    int quotation) {

  Candidate {
    mentions = List.copyOf(mentions);
  }

  /** Tells whether it is something that cannot act. */
  boolean isThing() {
    return mentions.isEmpty();
  }

  /** Tells whether it joins several: "Bush and Putin". */
  boolean isGroup() {
    return mentions.size() > 1;
  }

  /** Returns the only mention. */
  ResolvedMention one() {
    return mentions.get(0);
  }

  /** Returns both together: "Bush" and "Putin". */
  Candidate with(Candidate other) {
    List<ResolvedMention> all = new ArrayList<>(mentions);
    all.addAll(other.mentions);
    return new Candidate(all, sentence, paragraph, head, other.last, true, rank, quotation);
  }
}
