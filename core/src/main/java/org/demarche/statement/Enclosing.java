package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.report.Span;

/**
 * Finds the statements whose words contain a stretch without a look at all of them: a report of
 * thousands of sentences asks for each word.
 */
final class Enclosing {

  private final List<Numbered> byStart;

  /** The end of what ends last among the statements up to each. */
  private final int[] lastEnds;

  Enclosing(List<Attribution> statements) {
    List<Numbered> numbered = new ArrayList<>();
    for (Attribution each : statements) {
      numbered.add(new Numbered(numbered.size(), each));
    }
    numbered.sort(Comparator.comparingInt(n -> n.statement().content().start()));
    this.byStart = List.copyOf(numbered);
    this.lastEnds = new int[byStart.size()];
    int last = 0;
    for (int i = 0; i < lastEnds.length; i++) {
      last = Math.max(last, byStart.get(i).statement().content().end());
      lastEnds[i] = last;
    }
  }

  /** Returns the statements that contain the stretch, in the order in which they were given. */
  List<Attribution> of(Span span) {
    List<Numbered> found = new ArrayList<>(2);
    for (int i = startingBefore(span) - 1; i >= 0 && lastEnds[i] >= span.end(); i--) {
      Numbered each = byStart.get(i);
      if (each.statement().content().contains(span)) {
        found.add(each);
      }
    }
    found.sort(Comparator.comparingInt(Numbered::number));
    return found.stream().map(Numbered::statement).toList();
  }

  /** Returns how many statements do not start behind the start of the stretch. */
  private int startingBefore(Span span) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).statement().content().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private record Numbered(int number, Attribution statement) {}
}
