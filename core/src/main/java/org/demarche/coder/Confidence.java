package org.demarche.coder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.record.Basis;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.demarche.telling.Telling;

/**
 * Tells how likely an event is right in its act and both sides, from how sure its frame and the
 * classifier are, from what its sides rest on, and from whether it is told more than once.
 */
final class Confidence {

  private static final Set<String> SIGNS =
      Set.of(
          "actor by reference",
          "actor by report",
          "base",
          "no actor",
          "no recipient",
          "recipient by reference",
          "recipient by report",
          "sure",
          "told again");

  private final Map<String, Double> weights = new HashMap<>();

  /** Reads confidence.txt. */
  Confidence() {
    for (Row row : Table.read(Confidence.class, "confidence.txt", 2)) {
      if (!SIGNS.contains(row.field(0))) {
        throw row.malformed("\"" + row.field(0) + "\" is none of " + SIGNS);
      }
      if (weights.putIfAbsent(row.field(0), weight(row)) != null) {
        throw row.malformed("\"" + row.field(0) + "\" stands twice");
      }
    }
  }

  private static double weight(Row row) {
    try {
      return Double.parseDouble(row.field(1));
    } catch (NumberFormatException e) {
      throw row.malformed("a weight is a number, not \"" + row.field(1) + "\"");
    }
  }

  /**
   * Returns the likelihood, 0 to 1, with two decimals.
   *
   * @param tellings of the event, the best first
   * @param bases what the mentions of the report rest on
   */
  double of(List<Telling> tellings, Map<Span, Basis> bases) {
    Draft draft = tellings.get(0).draft();
    boolean mutual = draft.actors().size() > 1 && draft.recipients().isEmpty();
    double sum = weight("base", true) + weight("sure", true) * draft.confidence();
    sum += weight("no actor", draft.actors().isEmpty());
    sum += weight("no recipient", draft.recipients().isEmpty() && !mutual);
    sum += weight("actor by reference", rests(draft.actors(), Basis.REFERENCE, bases));
    sum += weight("actor by report", rests(draft.actors(), Basis.REPORT, bases));
    sum += weight("recipient by reference", rests(draft.recipients(), Basis.REFERENCE, bases));
    sum += weight("recipient by report", rests(draft.recipients(), Basis.REPORT, bases));
    sum += weight("told again", tellings.size() > 1);
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }

  private double weight(String sign, boolean holds) {
    return holds ? weights.getOrDefault(sign, 0.0) : 0;
  }

  private static boolean rests(List<Side> sides, Basis basis, Map<Span, Basis> bases) {
    return sides.stream().anyMatch(s -> bases.get(s.span()) == basis);
  }
}
