package org.demarche.app.alert;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.app.question.Questions;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Deeds;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.relation.Unusual;

/** Finds the weeks or months that relations call unusual. */
final class PeriodFinder {

  private final Questions questions;
  private final Deeds deeds;
  private final LocalDate now;
  private final Consumer<String> remarks;

  PeriodFinder(Questions questions, Deeds deeds, LocalDate now, Consumer<String> remarks) {
    this.questions = questions;
    this.deeds = deeds;
    this.now = now;
    this.remarks = remarks;
  }

  void find(Rule rule, Watch.Periods watch, FindingSink sink)
      throws IOException, InterruptedException {
    Dyad dyad = rule.direction().dyad().orElseThrow();
    Optional<LocalDate> since = rule.filter().acted().since();
    if (since.filter(day -> day.isAfter(now)).isPresent()) {
      return;
    }
    Optional<LocalDate> end = Optional.of(end(watch.grain(), now));
    Question question = new Question(dyad, since, end, watch.grain(), Question.USUAL_WITHIN);
    for (Unusual unusual : unusual(rule, question)) {
      if (watch.kinds().contains(unusual.kind()) && isSure(unusual, watch.grain())) {
        sink.accept(new PeriodFinding(rule, unusual, deeds(dyad, rule, unusual), questions));
      }
    }
  }

  private List<Unusual> unusual(Rule rule, Question question) {
    Dyad dyad = question.dyad();
    try (Stream<Deed> all = deeds.of(dyad.first(), dyad.second())) {
      Optional<Relation> relation = new RelationMaker(question).relation(all);
      return relation
          .map(known -> found(rule, known.course(rule.direction().way()).unusual()))
          .orElse(List.of());
    }
  }

  private List<Unusual> found(Rule rule, Measured<List<Unusual>> measured) {
    if (measured instanceof Measured.Value<List<Unusual>> value) {
      return value.value();
    }
    if (measured instanceof Measured.TooFew<List<Unusual>> few) {
      remarks.accept("rule \"" + rule.name() + "\": " + few.words());
    }
    return List.of();
  }

  /** The running period is compared as a whole, as one busy day of it is nothing unusual. */
  private static LocalDate end(Grain grain, LocalDate day) {
    return grain.plus(grain.start(day), 1).minusDays(1);
  }

  /** A period that is not over yet may still become less quiet. */
  private boolean isSure(Unusual unusual, Grain grain) {
    return unusual.kind() != Unusual.Kind.QUIET
        || !end(grain, unusual.period().first()).isAfter(now);
  }

  private PeriodFinding.Deeds deeds(Dyad dyad, Rule rule, Unusual unusual) {
    return () -> {
      try (Stream<Deed> all = deeds.of(dyad.first(), dyad.second())) {
        return all.filter(rule.direction()::includes)
            .filter(deed -> unusual.period().includes(deed.day()))
            .toList();
      }
    };
  }
}
