package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares one record with the gold record of the same report. */
final class GoldScoring {

  private static final int BEGINNING = 30;

  private final JsonNode gold;
  private final JsonNode coded;
  private final Tally tally;
  private final Sheet sheet;

  GoldScoring(GoldCase each, JsonNode coded, Tally tally) {
    this.gold = each.gold();
    this.coded = coded;
    this.tally = tally;
    this.sheet = new Sheet(each.name(), coded, tally);
  }

  /** Counts all that the gold record has. */
  void score() {
    new EventScoring(gold, coded, tally, sheet).score();
    statements();
    expectations();
    resolutions();
    dates();
  }

  private void statements() {
    for (JsonNode wanted : gold.path("statements")) {
      statement(wanted);
    }
  }

  private void statement(JsonNode wanted) {
    String begins = beginning(Wording.normal(Wording.text(wanted.path("begins"))));
    List<JsonNode> found =
        GoldEvent.each(coded.path("statements"))
            .filter(s -> Wording.normal(Wording.text(s.path("text"))).contains(begins))
            .toList();
    tally.add("statements.recall", !found.isEmpty());
    if (found.isEmpty()) {
      sheet.wrong("statement", Wording.text(wanted.path("begins")), "", wanted);
    } else {
      speaker(wanted, found);
      direct(wanted, found);
    }
  }

  private void speaker(JsonNode wanted, List<JsonNode> found) {
    String speaker = Wording.text(wanted.path("speaker"));
    boolean right = found.stream().anyMatch(s -> Wording.isName(speaker, speaker(s)));
    tally.add("statement.speaker", right);
    if (!right) {
      sheet.wrong("speaker of a statement", speaker, speaker(found.get(0)), wanted);
    }
  }

  private void direct(JsonNode wanted, List<JsonNode> found) {
    boolean direct = wanted.path("direct").asBoolean();
    boolean right = found.stream().anyMatch(s -> s.path("direct").asBoolean() == direct);
    tally.add("statement.direct", right);
    if (!right) {
      sheet.wrong("direct", String.valueOf(direct), String.valueOf(!direct), wanted);
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
        sheet.wrong("expectation", who + ": " + what, "", wanted);
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
        sheet.wrong("who is " + Wording.text(wanted.path("text")), meant, told, wanted);
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
        sheet.wrong(
            "date " + Wording.text(wanted.path("text")),
            Wording.text(wanted.path("value")),
            "",
            wanted);
      }
    }
  }

  private static String dated(JsonNode date) {
    return Wording.normal(Wording.text(date.path("text")))
        + " = "
        + Wording.text(date.path("value"));
  }
}
