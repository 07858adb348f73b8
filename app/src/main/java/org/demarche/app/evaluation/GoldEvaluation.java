package org.demarche.app.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;

/**
 * How well records agree with those of a careful person.
 *
 * @param path of the data
 * @param form of the data
 * @param reports how many reports there are
 * @param fields what is right of how many, by field; of events, those told and those to be told
 * @param mistakes all that is wrong
 */
public record GoldEvaluation(
    String path, DataForm form, int reports, Map<String, Share> fields, List<Mistake> mistakes)
    implements Evaluation {

  /** The field of the events that are told. */
  public static final String PRECISION = "events.precision";

  /** The field of the events that must be told. */
  public static final String RECALL = "events.recall";

  private static final List<String> ORDER =
      List.of(
          PRECISION,
          RECALL,
          "event.mode",
          "event.status",
          "event.date",
          "event.place",
          "event.speaker",
          "event.sector",
          "event.quantity",
          "event.responds_to",
          "statements.recall",
          "statement.speaker",
          "statement.direct",
          "expectations.recall",
          "resolutions",
          "dates",
          "cases.precision",
          "cases.recall",
          "joins.precision",
          "joins.recall",
          "settlements.found",
          "settlements.precision",
          "settlements.recall",
          "settlements.act",
          "settlements.expired",
          "settling.precision",
          "settling.recall",
          "settling.act",
          "settling.expired",
          "links.precision",
          "links.recall",
          "linking.precision",
          "linking.recall");

  /** Puts the fields into their order. */
  public GoldEvaluation {
    Map<String, Share> ordered = new LinkedHashMap<>();
    for (String field : ORDER) {
      if (fields.containsKey(field)) {
        ordered.put(field, fields.get(field));
      }
    }
    fields = Collections.unmodifiableMap(ordered);
    mistakes = List.copyOf(mistakes);
  }

  /** Returns how many of the events that are told are right. */
  public Share precision() {
    return fields.getOrDefault(PRECISION, new Share(0, 0));
  }

  /** Returns how many of the events that must be told are. */
  public Share recall() {
    return fields.getOrDefault(RECALL, new Share(0, 0));
  }

  /** Returns the harmonic mean of both. */
  public double f1() {
    double sum = precision().value() + recall().value();
    return sum == 0 ? 0 : 2 * precision().value() * recall().value() / sum;
  }
}
