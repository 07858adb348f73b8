package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Compares the events of a record with those of the gold record of the same report. */
final class EventScoring {

  private final JsonNode gold;
  private final JsonNode coded;
  private final Tally tally;
  private final Sheet sheet;

  EventScoring(JsonNode gold, JsonNode coded, Tally tally, Sheet sheet) {
    this.gold = gold;
    this.coded = coded;
    this.tally = tally;
    this.sheet = sheet;
  }

  /** Counts the events and the fields of those that are found. */
  void score() {
    EventPairing pairing = EventPairing.of(gold, coded);
    for (EventPairing.Pair pair : pairing.pairs()) {
      tally.add(GoldEvaluation.PRECISION, true);
      if (pair.gold().isRequired()) {
        tally.add(GoldEvaluation.RECALL, true);
      }
    }
    for (GoldEvent missing : pairing.missing()) {
      tally.add(GoldEvaluation.RECALL, false);
      sheet.wrong("event " + missing.key(), missing.outline(), "", missing.sentence());
    }
    // A second telling of an act that is found already counts as one too many, too.
    for (JsonNode further : pairing.further()) {
      tally.add(GoldEvaluation.PRECISION, false);
      sheet.wrong("event", "", GoldEvent.outline(further), further.path("sentence").asInt(0));
    }
    FieldChecks checks = new FieldChecks(pairing.keys());
    pairing.pairs().forEach(pair -> fields(pair, checks));
  }

  private void fields(EventPairing.Pair pair, FieldChecks checks) {
    JsonNode wanted = pair.gold().node();
    for (Map.Entry<String, Boolean> check : checks.of(wanted, pair.coded()).entrySet()) {
      String field = check.getKey();
      tally.add("event." + field, check.getValue());
      if (!check.getValue()) {
        sheet.wrong(
            field + " of " + pair.gold().key(),
            FieldWords.of(wanted, field),
            FieldWords.of(pair.coded(), field),
            pair.coded().path("sentence").asInt(0));
      }
    }
  }
}
