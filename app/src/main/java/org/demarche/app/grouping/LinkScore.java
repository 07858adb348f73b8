package org.demarche.app.grouping;

import java.util.List;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;

/**
 * How well the program tells which acts answer which.
 *
 * @param precision of the links between cases that both are known acts, those that are right
 * @param recall of the answers between acts that both are told, those that are linked
 * @param mistakes what is linked wrong or not at all
 */
public record LinkScore(Share precision, Share recall, List<Mistake> mistakes) {

  /** Copies the list. */
  public LinkScore {
    mistakes = List.copyOf(mistakes);
  }
}
