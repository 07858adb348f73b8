package org.demarche.classifier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.encoder.MiniLm;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/**
 * What the classifier looks at: the means of the vectors of the actor, of the recipient, of what
 * stands between them, of the words that join them in the tree and of the whole sentence.
 */
public final class Features {

  /** The place of the actor among the means. */
  public static final int ACTOR = 0;

  /** The place of the recipient among the means. */
  public static final int RECIPIENT = 1;

  private Features() {}

  /**
   * Returns for each vector of a sentence in which means it counts.
   *
   * @return for each of the five means the indexes of its vectors, may be empty
   */
  public static int[][] pools(Question question, List<Span> spans) {
    List<Word> path =
        new TreePath(question.parse()).between(question.actor(), question.recipient());
    Span between = between(question.actor(), question.recipient());
    Predicate<Span> apart = s -> !s.overlaps(question.actor()) && !s.overlaps(question.recipient());
    return new int[][] {
      where(spans, s -> s.overlaps(question.actor())),
      where(spans, s -> s.overlaps(question.recipient())),
      where(spans, s -> s.overlaps(between) && apart.test(s)),
      where(spans, s -> path.stream().anyMatch(w -> w.span().overlaps(s)) && apart.test(s)),
      where(spans, s -> true)
    };
  }

  static Span between(Span one, Span other) {
    int start = Math.min(one.end(), other.end());
    return new Span(start, Math.max(start, Math.max(one.start(), other.start())));
  }

  static int[] where(List<Span> spans, Predicate<Span> counts) {
    int[] found = new int[spans.size()];
    int size = 0;
    for (int i = 0; i < spans.size(); i++) {
      if (counts.test(spans.get(i))) {
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Returns the means, one after the other. */
  static float[] of(float[][] vectors, int[][] pools) {
    float[] all = new float[pools.length * MiniLm.WIDTH];
    for (int p = 0; p < pools.length; p++) {
      mean(vectors, pools[p], all, p * MiniLm.WIDTH);
    }
    return all;
  }

  private static void mean(float[][] vectors, int[] which, float[] to, int start) {
    for (int v : which) {
      for (int i = 0; i < MiniLm.WIDTH; i++) {
        to[start + i] += vectors[v][i] / which.length;
      }
    }
  }
}
