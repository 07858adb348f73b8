package org.demarche.app.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.app.score.Mistake;
import org.demarche.event.Standing;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Status;
import org.demarche.report.Span;

/** Compares the status of acts, and of all verbs, with how sure readers are that it happened. */
final class FactualityScoring implements WordScoring {

  private static final String ACTS = "acts";
  private static final String VERBS = "verbs";

  @Override
  public void score(AnnotatedReport annotated, Record told, Ledger ledger) {
    for (JsonNode mark : annotated.marks()) {
      Optional<Event> event =
          told.events().stream().filter(e -> tells(e, span(annotated, mark))).findFirst();
      if (event.isEmpty()) {
        ledger.missed("coded");
      } else {
        ledger.hit("coded");
        answer(ACTS, annotated, mark, event.get().status(), ledger);
      }
    }
    average(ACTS, ledger);
  }

  /** Of "refused to leave" the first word tells the act, a refusal, and the rest what about. */
  private static boolean tells(Event event, Span target) {
    return event.evidence().stream()
        .map(evidence -> evidence.trigger().span().start())
        .anyMatch(start -> target.start() <= start && start < target.end());
  }

  @Override
  public void score(AnnotatedReport annotated, List<Standing> told, Ledger ledger) {
    for (JsonNode mark : annotated.marks()) {
      Span target = span(annotated, mark);
      told.stream()
          .filter(standing -> standing.verb().overlaps(target))
          .findFirst()
          .ifPresent(s -> answer(VERBS, annotated, mark, s.status(), ledger));
    }
    average(VERBS, ledger);
  }

  private static void answer(
      String what, AnnotatedReport annotated, JsonNode mark, Status status, Ledger ledger) {
    Sign right = Sign.of(mark.path("score").asDouble());
    Sign told = Sign.of(status);
    ledger.answered(what + ": accuracy", right == told);
    if (right == told) {
      ledger.hit(name(what, right));
      return;
    }
    ledger.missed(name(what, right));
    ledger.spurious(name(what, told));
    String words = mark.path("text").asText() + " (" + mark.path("score").asText() + "): ";
    String id = annotated.id().substring(annotated.id().lastIndexOf(':') + 1);
    ledger.wrong(
        new Mistake(id, what, right.word(), status.word(), words + annotated.text().strip()));
  }

  private static void average(String what, Ledger ledger) {
    ledger.average(
        what + ": macro-F1", Arrays.stream(Sign.values()).map(sign -> name(what, sign)).toList());
  }

  private static String name(String what, Sign sign) {
    return what + ": " + sign.word();
  }

  private static Span span(AnnotatedReport annotated, JsonNode mark) {
    return annotated.span(mark.path("start").asInt(), mark.path("end").asInt());
  }
}
