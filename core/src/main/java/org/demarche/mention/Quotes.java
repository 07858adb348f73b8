package org.demarche.mention;

import java.util.List;
import org.demarche.report.Span;
import org.demarche.sentence.Quotation;

/** Which words of a report stand in which quotation. */
final class Quotes {

  private final List<Quotation> quotations;

  /** Takes the quotations in the order of the text. */
  Quotes(List<Quotation> quotations) {
    this.quotations = List.copyOf(quotations);
  }

  /** Returns the number of the quotation around the stretch, -1 when there is none. */
  int around(Span span) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      Span inside = quotations.get(middle).inside();
      if (inside.contains(span)) {
        return middle;
      }
      if (inside.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
