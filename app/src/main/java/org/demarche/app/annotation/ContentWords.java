package org.demarche.app.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.demarche.report.Span;

/** The words of a text, runs of letters and digits, by which stretches of it are compared. */
final class ContentWords {

  private final List<Integer> starts = new ArrayList<>();

  ContentWords(String text) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean part = Character.isLetterOrDigit(text.charAt(i));
      if (part && !inside) {
        starts.add(i);
      }
      inside = part;
    }
  }

  /** Returns the numbers of the words that begin inside the stretch. */
  BitSet in(Span span) {
    BitSet words = new BitSet();
    words.set(from(span.start()), from(span.end()));
    return words;
  }

  BitSet in(List<Span> spans) {
    BitSet words = new BitSet();
    spans.forEach(span -> words.or(in(span)));
    return words;
  }

  private int from(int position) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}
