package org.demarche.mention;

import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Location;
import org.demarche.entity.Use;
import org.demarche.record.Basis;
import org.demarche.record.Side;

/**
 * A stretch of words with the entity it stands for.
 *
 * @param sentence number of the sentence
 * @param first index of the first word
 * @param last index of the last word
 * @param head index of the word that carries the others
 * @param entity the entity
 * @param plural whether the words name several
 * @param use how the words stand for it
 * @param location where it lies, for states and places
 * @param side the entity as of the report's day, named by these words
 * @param basis how it was found
 * @param why what decided
 */
public record ResolvedMention(
    int sentence,
    int first,
    int last,
    int head,
    Entity entity,
    boolean plural,
    Use use,
    Optional<Location> location,
    Side side,
    Basis basis,
    String why) {

  /** Tells whether the word belongs to the mention. */
  public boolean covers(int word) {
    return first <= word && word <= last;
  }
}
