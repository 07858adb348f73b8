package org.demarche.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.clause.StatusFinder;
import org.demarche.coder.ActGround.Account;
import org.demarche.coder.ActGround.Later;
import org.demarche.event.Draft;
import org.demarche.event.Reading;
import org.demarche.event.Step;
import org.demarche.record.Status;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;
import org.demarche.telling.NumberBasis;
import org.demarche.telling.Tally;
import org.demarche.telling.Telling;

/** Finds out again why acts have their status, speakers and numbers. */
final class Grounding {

  private final StatusFinder status = new StatusFinder();
  private final Attributions said;
  private final List<List<Telling>> told;
  private final Tally tally;

  Grounding(Attributions said, List<List<Telling>> told, Tally tally) {
    this.said = said;
    this.told = told;
    this.tally = tally;
  }

  Grounds of(int sentence, List<Reading> readings) {
    List<ActGround> grounds = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      List<ActGround.Number> numbers = numbers(i);
      for (Telling telling : told.get(i)) {
        if (telling.draft().sentence() == sentence) {
          grounds.add(ground(telling, readings, numbers));
        }
      }
    }
    return new Grounds(said.all().stream().filter(a -> a.sentence() == sentence).toList(), grounds);
  }

  private List<ActGround.Number> numbers(int act) {
    return tally.acts().get(act).stream()
        .map(
            q ->
                new ActGround.Number(
                    q, tally.bases().getOrDefault(q.span(), NumberBasis.CLAUSE), q.account()))
        .toList();
  }

  private ActGround ground(
      Telling telling, List<Reading> readings, List<ActGround.Number> numbers) {
    Draft draft = telling.draft();
    Optional<Reading> reading =
        readings.stream().filter(r -> r.word().equals(draft.trigger())).findFirst();
    List<Step> steps =
        reading.map(Reading::steps).orElse(List.of()).stream()
            .filter(s -> changesStatus(s))
            .toList();
    Optional<Attribution> statement =
        said.around(draft.trigger().span()).filter(a -> a.speaker().isPresent());
    return new ActGround(
        draft,
        status.sign(draft.parse(), draft.trigger()),
        steps,
        later(draft, reading),
        account(telling, statement),
        statement,
        numbers);
  }

  private static boolean changesStatus(Step step) {
    return step.before().status() != step.after().status()
        || step.before().alleged() != step.after().alleged();
  }

  private static List<Later> later(Draft draft, Optional<Reading> reading) {
    List<Draft> before = reading.map(Reading::told).orElse(List.of());
    List<Later> later = new ArrayList<>();
    if (before.isEmpty()) {
      return later;
    }
    Draft first = before.get(0);
    if (first.status() != draft.status()) {
      if (draft.status() == Status.FUTURE) {
        later.add(Later.AHEAD);
      } else if (draft.status() == Status.HISTORICAL) {
        later.add(Later.PAST);
      }
    }
    if (draft.alleged() && !first.alleged()) {
      later.add(Later.CLAIMED);
    }
    return later;
  }

  private static Account account(Telling telling, Optional<Attribution> statement) {
    if (telling.speaker().isEmpty()) {
      return Account.REPORT;
    }
    if (statement.isPresent()) {
      return Account.STATEMENT;
    }
    return telling.draft().claimant().isPresent() ? Account.GOVERNOR : Account.OWN;
  }
}
