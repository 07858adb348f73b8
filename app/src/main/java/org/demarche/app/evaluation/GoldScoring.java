package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares one record with the gold record of the same report. */
final class GoldScoring {

  private static final int BEGINNING = 30;

  private final String report;
  private final JsonNode gold;
  private final JsonNode coded;
  private final Tally tally;

  GoldScoring(GoldCase each, JsonNode coded, Tally tally) {
    this.report = each.name();
    this.gold = each.gold();
    this.coded = coded;
    this.tally = tally;
  }

  /** Counts all that the gold record has. */
  void score() {
    events();
    statements();
    expectations();
    resolutions();
    dates();
  }

  private void events() {
    EventPairing pairing = EventPairing.of(gold, coded);
    for (EventPairing.Pair pair : pairing.pairs()) {
      tally.add(GoldEvaluation.PRECISION, true);
      if (pair.gold().isRequired()) {
        tally.add(GoldEvaluation.RECALL, true);
      }
    }
    for (GoldEvent missing : pairing.missing()) {
      tally.add(GoldEvaluation.RECALL, false);
      wrong("event " + missing.key(), missing.outline(), "", sentence(missing.sentence()));
    }
    // A second telling of an act that is found already counts as one too many, too.
    for (JsonNode further : pairing.further()) {
      tally.add(GoldEvaluation.PRECISION, false);
      wrong("event", "", GoldEvent.outline(further), sentence(further.path("sentence").asInt(0)));
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
        wrong(
            field + " of " + pair.gold().key(),
            FieldWords.of(wanted, field),
            FieldWords.of(pair.coded(), field),
            sentence(pair.coded().path("sentence").asInt(0)));
      }
    }
  }

  private void statements() {
    for (JsonNode wanted : gold.path("statements")) {
      String begins = beginning(Wording.normal(Wording.text(wanted.path("begins"))));
      List<JsonNode> found =
          GoldEvent.each(coded.path("statements"))
              .filter(s -> Wording.normal(Wording.text(s.path("text"))).contains(begins))
              .toList();
      tally.add("statements.recall", !found.isEmpty());
      if (found.isEmpty()) {
        wrong("statement", Wording.text(wanted.path("begins")), "", at(wanted));
        continue;
      }
      String speaker = Wording.text(wanted.path("speaker"));
      boolean spoken = found.stream().anyMatch(s -> Wording.isName(speaker, speaker(s)));
      tally.add("statement.speaker", spoken);
      if (!spoken) {
        wrong("speaker of a statement", speaker, speaker(found.get(0)), at(wanted));
      }
      boolean direct = wanted.path("direct").asBoolean();
      boolean told = found.stream().anyMatch(s -> s.path("direct").asBoolean() == direct);
      tally.add("statement.direct", told);
      if (!told) {
        wrong("direct", String.valueOf(direct), String.valueOf(!direct), at(wanted));
      }
    }
  }

  private static String beginning(String words) {
    return words.substring(
        0,
        words.offsetByCodePoints(0, Math.min(BEGINNING, words.codePointCount(0, words.length()))));
  }

  private static String speaker(JsonNode statement) {
    return Wording.text(statement.path("speaker").path("name"));
  }

  private void expectations() {
    for (JsonNode wanted : gold.path("expectations")) {
      String what = Wording.text(wanted.path("what"));
      String who = Wording.text(wanted.path("who"));
      boolean found =
          GoldEvent.each(coded.path("expectations"))
              .anyMatch(
                  x ->
                      Wording.isHalfOf(what, Wording.text(x.path("what")))
                          && GoldEvent.countries(x.path("who")).contains(who));
      tally.add("expectations.recall", found);
      if (!found) {
        wrong("expectation", who + ": " + what, "", at(wanted));
      }
    }
  }

  private void resolutions() {
    for (JsonNode wanted : gold.path("resolutions")) {
      String text = Wording.normal(Wording.text(wanted.path("text")));
      List<JsonNode> near =
          GoldEvent.each(coded.path("mentions"))
              .filter(m -> Wording.normal(Wording.text(m.path("text"))).equals(text))
              .toList();
      boolean right = near.stream().anyMatch(mention -> isMeant(wanted, mention));
      tally.add("resolutions", right);
      if (!right) {
        String told = near.isEmpty() ? "" : Wording.text(near.get(0).path("name"));
        String meant = Wording.text(wanted.path(wanted.has("entity") ? "entity" : "country"));
        wrong("who is " + Wording.text(wanted.path("text")), meant, told, at(wanted));
      }
    }
  }

  private static boolean isMeant(JsonNode wanted, JsonNode mention) {
    return (!wanted.has("entity")
            || Wording.isName(
                Wording.text(wanted.path("entity")), Wording.text(mention.path("name"))))
        && (!wanted.has("country")
            || Wording.text(wanted.path("country")).equals(Wording.text(mention.path("country"))));
  }

  private void dates() {
    List<String> found = new ArrayList<>();
    coded.path("dates").forEach(date -> found.add(dated(date)));
    for (JsonNode wanted : gold.path("dates")) {
      boolean right = found.remove(dated(wanted));
      tally.add("dates", right);
      if (!right) {
        wrong(
            "date " + Wording.text(wanted.path("text")),
            Wording.text(wanted.path("value")),
            "",
            at(wanted));
      }
    }
  }

  private static String dated(JsonNode date) {
    return Wording.normal(Wording.text(date.path("text")))
        + " = "
        + Wording.text(date.path("value"));
  }

  private String at(JsonNode wanted) {
    return sentence(wanted.path("sentence").asInt(0));
  }

  /** The words of a sentence of the coded record, whose positions count code points. */
  private String sentence(int number) {
    String text = Wording.text(coded.path("text"));
    JsonNode span = coded.path("sentences").path(number);
    int length = text.codePointCount(0, text.length());
    int start = Math.min(span.path("start").asInt(0), length);
    int end = Math.max(start, Math.min(span.path("end").asInt(0), length));
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private void wrong(String what, String right, String told, String text) {
    tally.wrong(
        new Mistake(
            report,
            what,
            right.isEmpty() ? Mistake.NOTHING : right,
            told.isEmpty() ? Mistake.NOTHING : told,
            text));
  }
}
