package org.demarche.app.linkage;

import java.util.List;
import org.demarche.app.cases.Told;
import org.demarche.app.settlement.Deed;

/**
 * A telling that takes up earlier acts.
 *
 * @param deed its case
 * @param told the telling
 * @param allusions its words that do
 */
public record Alluding(Deed deed, Told told, List<Allusion> allusions) {

  /** Copies the list. */
  public Alluding {
    allusions = List.copyOf(allusions);
  }
}
