package org.demarche.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.Basis;
import org.demarche.record.Mention;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** How often a report names each country, and what each of its mentions rests on. */
public final class Namings {

  /**
   * In a text of few words a share says little: so many mentions, of which the side's country has
   * as many as it has on the average, are counted besides.
   */
  private static final double BEFORE = 8;

  private static final double OF_THE_SIDE = 2;

  private final Map<Span, Basis> bases = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int known;

  /**
   * Counts the mentions of a report.
   *
   * @param mentions in the order of the text, of two with the same words the one that holds first
   */
  public Namings(List<Mention> mentions) {
    for (Mention mention : mentions) {
      bases.putIfAbsent(mention.span(), mention.basis());
      String country = mention.side().country();
      if (!country.isEmpty()) {
        counts.merge(country, 1, Integer::sum);
        known++;
      }
    }
  }

  /** Tells whether one of the sides was found in this way. */
  boolean rest(List<Side> sides, Basis basis) {
    return sides.stream().anyMatch(s -> bases.get(s.span()) == basis);
  }

  /**
   * Returns the share, 0 to 1, that the least named country of the sides has among all mentions
   * with a country, drawn towards a quarter; 0 for no side, or one without a country.
   */
  double leastShare(List<Side> sides) {
    return sides.stream().mapToDouble(this::share).min().orElse(0);
  }

  private double share(Side side) {
    return side.country().isEmpty()
        ? 0
        : (counts.getOrDefault(side.country(), 0) + OF_THE_SIDE) / (known + BEFORE);
  }
}
