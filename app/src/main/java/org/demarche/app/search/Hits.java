package org.demarche.app.search;

import java.util.List;

/**
 * What a search finds.
 *
 * @param all how many reports fit
 * @param best the best of them, the most fitting first
 */
public record Hits(long all, List<Hit> best) {

  /** Copies the list. */
  public Hits {
    best = List.copyOf(best);
  }
}
