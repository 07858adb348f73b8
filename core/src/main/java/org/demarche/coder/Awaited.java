package org.demarche.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.expectation.Outlook;
import org.demarche.expectation.OutlookBasis;
import org.demarche.record.Expectation;
import org.demarche.record.Record;

/**
 * Something still to come, and why it is expected.
 *
 * @param expectation as the record has it
 * @param basis why; empty where an act that a noun tells stands for it, "the December talks"
 */
public record Awaited(Expectation expectation, Optional<OutlookBasis> basis) {

  /** Returns those of a sentence. */
  static List<Awaited> in(int sentence, Record record, List<Outlook> outlooks) {
    List<Awaited> found = new ArrayList<>();
    for (Expectation expectation : record.expectations()) {
      if (expectation.sentence() == sentence) {
        found.add(new Awaited(expectation, basis(expectation, record, outlooks)));
      }
    }
    return found;
  }

  private static Optional<OutlookBasis> basis(
      Expectation expectation, Record record, List<Outlook> outlooks) {
    return outlooks.stream()
        .filter(o -> o.sentence() == expectation.sentence() && o.kind() == expectation.kind())
        .filter(o -> o.what().of(record.report().text()).equals(expectation.what()))
        .findFirst()
        .map(Outlook::basis);
  }
}
