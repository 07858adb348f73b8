package org.demarche.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.classifier.ActReview;
import org.demarche.event.Draft;
import org.demarche.record.Basis;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.demarche.telling.Telling;

/**
 * Tells how likely an event is right in its act and the countries of both sides, from what its
 * sides rest on, how often the report names their countries, and who tells the act how often.
 */
public final class Confidence {

  private static final Set<String> SIGNS =
      Set.of(
          "actor by reference",
          "actor by report",
          "actor of no known state",
          "base",
          "classifier alone",
          "classifier's log-odds",
          "contexts",
          "negated",
          "no actor",
          "recipient by reference",
          "share of the actor",
          "share of the recipient",
          "told again");

  /** Shares of the classifier count as no nearer to none or all than this. */
  private static final double CERTAIN = 0.01;

  private static final Set<String> STATELESS = Set.of("", "OTH");

  private final Map<String, Double> weights = new HashMap<>();

  /** Reads confidence.txt. */
  public Confidence() {
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
   * Returns the likelihood, 0 to 1.
   *
   * @param tellings of the event, the best first
   * @param inContext whether a context was found
   * @param namings what the report names
   */
  double of(List<Telling> tellings, boolean inContext, Namings namings) {
    Draft draft = tellings.get(0).draft();
    List<Side> actors = draft.actors();
    List<Side> recipients = draft.recipients();
    boolean mutual = actors.size() > 1 && recipients.isEmpty();
    double sum = weight("base", 1);
    sum += weight("actor by reference", namings.rest(actors, Basis.REFERENCE));
    sum += weight("actor by report", namings.rest(actors, Basis.REPORT));
    sum += weight("actor of no known state", ofNoState(actors));
    boolean alone = draft.rule().equals(ActReview.RULE);
    sum += weight("classifier alone", alone);
    sum += weight("classifier's log-odds", alone ? logOdds(draft.confidence()) : 0);
    sum += weight("contexts", inContext);
    sum += weight("negated", draft.status() == Status.NEGATED);
    sum += weight("no actor", actors.isEmpty());
    sum += weight("recipient by reference", namings.rest(recipients, Basis.REFERENCE));
    sum += weight("share of the actor", namings.leastShare(actors));
    sum += weight("share of the recipient", namings.leastShare(mutual ? actors : recipients));
    sum += weight("told again", tellings.size() > 1);
    return 1 / (1 + Math.exp(-sum));
  }

  private static double logOdds(double share) {
    double within = Math.min(1 - CERTAIN, Math.max(CERTAIN, share));
    return Math.log(within / (1 - within));
  }

  private static boolean ofNoState(List<Side> sides) {
    return sides.stream().anyMatch(s -> STATELESS.contains(s.country()));
  }

  private double weight(String sign, boolean holds) {
    return weight(sign, holds ? 1 : 0);
  }

  private double weight(String sign, double times) {
    return weights.getOrDefault(sign, 0.0) * times;
  }
}
