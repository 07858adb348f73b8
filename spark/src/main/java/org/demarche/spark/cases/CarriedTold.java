package org.demarche.spark.cases;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Figure;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.Told;
import org.demarche.app.day.Days;
import org.demarche.record.Act;
import org.demarche.record.Scores;
import org.demarche.record.Status;

/** A telling in a form that can be carried to other machines; all of it is that of {@link Told}. */
record CarriedTold(
    long published,
    String report,
    String event,
    String account,
    String category,
    String mode,
    List<String> contexts,
    String cameo,
    String quad,
    double intensity,
    double goldstein,
    String status,
    boolean alleged,
    List<String> actors,
    List<String> actorEntities,
    List<String> recipients,
    List<String> recipientEntities,
    long firstDay,
    long lastDay,
    String basis,
    String place,
    List<String> words,
    List<BigDecimal> values,
    List<String> units)
    implements Serializable {

  static CarriedTold of(Told told) {
    return new CarriedTold(
        told.published().toEpochDay(),
        told.reportId(),
        told.key().event(),
        told.account(),
        told.act().category(),
        told.act().mode().orElse(""),
        told.act().contexts(),
        told.act().cameo(),
        told.scores().quad(),
        told.scores().intensity(),
        told.scores().goldstein(),
        told.status().name(),
        told.alleged(),
        List.copyOf(told.actors().countries()),
        List.copyOf(told.actors().entities()),
        List.copyOf(told.recipients().countries()),
        List.copyOf(told.recipients().entities()),
        told.time().days().first().toEpochDay(),
        told.time().days().last().toEpochDay(),
        told.time().basis().name(),
        told.place().orElse(""),
        told.words(),
        told.figures().stream().map(Figure::value).toList(),
        told.figures().stream().map(Figure::unit).toList());
  }

  /** Returns the name of the telling, report#event. */
  String name() {
    return report + "#" + event;
  }

  /** Returns the same telling as one of another account. */
  CarriedTold by(String other) {
    return of(told().by(other));
  }

  /** Returns the telling. */
  Told told() {
    return new Told(
        new TellingKey(LocalDate.ofEpochDay(published), report, event),
        account,
        new Act(category, present(mode), contexts, cameo),
        new Scores(quad, intensity, goldstein),
        Status.valueOf(status),
        alleged,
        new Party(Set.copyOf(actors), Set.copyOf(actorEntities)),
        new Party(Set.copyOf(recipients), Set.copyOf(recipientEntities)),
        new ActTime(
            new Days(LocalDate.ofEpochDay(firstDay), LocalDate.ofEpochDay(lastDay)),
            ActTime.Basis.valueOf(basis)),
        present(place),
        words,
        figures());
  }

  private List<Figure> figures() {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Figure(values.get(i), units.get(i)))
        .toList();
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }
}
