package org.demarche.app.grouping;

import java.util.List;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;

/**
 * How well the program tells what became of expectations.
 *
 * @param found expectations of the answers that the program finds at all
 * @param settled of those that the program takes for kept, broken or overtaken, those where the
 *     answers say so, too
 * @param settling of the expectations that were kept or broken by the answers, those that the
 *     program settles so
 * @param acts of those that are settled right, those by the act that the answers name
 * @param expired of those whose term the program sees passed unmet, those that are so
 * @param mistakes what is settled wrong or not at all
 */
public record SettlementScore(
    Share found, Share settled, Share settling, Share acts, Share expired, List<Mistake> mistakes) {

  /** Copies the list. */
  public SettlementScore {
    mistakes = List.copyOf(mistakes);
  }
}
