package org.demarche.classifier;

import java.util.List;
import java.util.function.Predicate;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/** What the classifier looks at when it is asked about the words that tell an act. */
public final class TriggerFeatures {

  private TriggerFeatures() {}

  /** Returns the vectors of the words and those of the sentence, as {@link Head#ACT} has them. */
  public static int[][] act(List<Span> spans, Span trigger) {
    return new int[][] {words(spans, trigger), Features.where(spans, s -> true)};
  }

  /** Returns the vectors of the words. */
  public static int[] words(List<Span> spans, Span trigger) {
    return Features.where(spans, s -> s.overlaps(trigger));
  }

  /** Returns the vectors that tell of a side, as {@link Head#SIDE} has them. */
  public static int[][] side(Parse parse, List<Span> spans, Span trigger, Span side) {
    List<Word> path = new TreePath(parse).between(side, trigger);
    Span between = Features.between(side, trigger);
    Predicate<Span> apart = s -> !s.overlaps(side) && !s.overlaps(trigger);
    return new int[][] {
      words(spans, side),
      words(spans, trigger),
      Features.where(
          spans, s -> path.stream().anyMatch(w -> w.span().overlaps(s)) && apart.test(s)),
      Features.where(spans, s -> s.overlaps(between) && apart.test(s))
    };
  }
}
