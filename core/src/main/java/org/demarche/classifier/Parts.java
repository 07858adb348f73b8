package org.demarche.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.demarche.classifier.TriggerJudgement.Part;
import org.demarche.record.Side;

/**
 * Who does what the classifier sees told, and to whom.
 *
 * @param actors the surest first
 * @param recipients the surest first
 * @param mutual whether all act together, who are then the actors
 * @param sure how sure it is of the first actor and of the first recipient, or that there is none,
 *     together, 0 to 1; 0 without an actor
 */
record Parts(List<Side> actors, List<Side> recipients, boolean mutual, double sure) {

  /** More sides of one part are hardly ever right. */
  private static final int MOST = 2;

  private static final double LIKELY = 0.5;

  /** Copies the sides. */
  Parts {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Returns the parts of those sides that likelier have one than not. */
  static Parts of(List<Side> sides, List<Part> parts) {
    List<Integer> acting = likely(sides, parts, Part::actor);
    List<Integer> receiving = likely(sides, parts, Part::recipient);
    List<Integer> both = acting.stream().filter(receiving::contains).toList();
    if (both.stream().map(side -> sides.get(side).span()).distinct().count() > 1) {
      return new Parts(named(sides, both), List.of(), true, parts.get(both.get(0)).actor());
    }
    for (int side : both) {
      boolean acts = parts.get(side).actor() >= parts.get(side).recipient();
      (acts ? receiving : acting).remove((Integer) side);
    }
    receiving.removeIf(r -> acting.stream().anyMatch(a -> isSame(sides.get(a), sides.get(r))));
    double actor = acting.isEmpty() ? 0 : parts.get(acting.get(0)).actor();
    double recipient =
        receiving.isEmpty() ? 1 - surest(parts, acting) : parts.get(receiving.get(0)).recipient();
    return new Parts(named(sides, acting), named(sides, receiving), false, actor * recipient);
  }

  /** Returns how sure it is of the likeliest recipient among those who do not act. */
  private static double surest(List<Part> parts, List<Integer> acting) {
    return IntStream.range(0, parts.size())
        .filter(i -> !acting.contains(i))
        .mapToDouble(i -> parts.get(i).recipient())
        .max()
        .orElse(0);
  }

  /** Tells whether both are one party, as the two of "the two countries" are not. */
  static boolean isSame(Side a, Side b) {
    boolean two = a.span().equals(b.span()) && !a.country().equals(b.country());
    return a.span().overlaps(b.span()) && !two
        || !a.entity().isEmpty() && a.entity().equals(b.entity())
        || a.country().equals(b.country()) && a.sectors().equals(b.sectors());
  }

  /** Returns the places of the sides with a part, the surest first, each party once. */
  private static List<Integer> likely(
      List<Side> sides, List<Part> parts, ToDoubleFunction<Part> sure) {
    List<Integer> likely = new ArrayList<>();
    IntStream.range(0, parts.size())
        .boxed()
        .filter(i -> sure.applyAsDouble(parts.get(i)) >= LIKELY)
        .sorted(Comparator.comparingDouble(i -> -sure.applyAsDouble(parts.get(i))))
        .filter(i -> likely.stream().noneMatch(j -> isSame(sides.get(i), sides.get(j))))
        .forEachOrdered(likely::add);
    return likely;
  }

  private static List<Side> named(List<Side> sides, List<Integer> places) {
    return places.stream().limit(MOST).map(sides::get).toList();
  }
}
