package org.demarche.app.alert;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.Choice;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Period;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Way;

/**
 * Between whom acts go. What both sides of a dyad do together goes both ways, as in relations; what
 * they do jointly to a third does not count.
 *
 * @param kind how the sides are given
 * @param dyad the sides, where there are two
 */
public record Direction(Kind kind, Optional<Dyad> dyad) {

  /** How sides are given. */
  public enum Kind {
    /** Not at all. */
    ANY,
    /** One that acts or is acted upon. */
    SIDE,
    /** One that acts. */
    FROM,
    /** One that is acted upon. */
    TO,
    /** One that acts towards another. */
    FROM_TO,
    /** Two, either of which acts towards the other. */
    BETWEEN
  }

  /** Returns which way between the sides of the dyad. */
  Way way() {
    return kind == Kind.BETWEEN ? Way.TOGETHER : Way.FORTH;
  }

  /** Tells whether a case that has both sides goes between them. */
  boolean includes(CaseRow row) {
    return dyad.isEmpty() || (hasActors(row) && includes(dyad.get(), deed(row)));
  }

  /** Tells whether a deed goes between the sides. */
  boolean includes(Deed deed) {
    return dyad.filter(sides -> includes(sides, deed)).isPresent();
  }

  private boolean includes(Dyad sides, Deed deed) {
    return sides.mutual(deed) || sides.forth(deed) || (kind == Kind.BETWEEN && sides.back(deed));
  }

  private static boolean hasActors(CaseRow row) {
    return !row.actors().isEmpty() || !row.actorEntities().isEmpty();
  }

  private static Deed deed(CaseRow row) {
    return new Deed(
        row.id(),
        row.day(),
        all(row.actors(), row.actorEntities()),
        all(row.recipients(), row.recipientEntities()),
        row.act().category(),
        row.act().mode(),
        row.act().quad(),
        row.act().intensity(),
        row.act().goldstein(),
        Math.max(1, row.accounts()));
  }

  private static Set<String> all(List<String> countries, List<String> entities) {
    Set<String> all = new HashSet<>(countries);
    all.addAll(entities);
    return all;
  }

  /** Returns what to ask for to get the expectations of the sides, which a filter names. */
  List<ExpectationFilter> expectations(Filter filter) {
    return switch (kind) {
      case ANY -> List.of(asked(List.of(), Optional.empty()));
      case FROM -> List.of(asked(filter.actors(), Optional.empty()));
      case TO -> List.of(asked(List.of(), filter.recipients().stream().findFirst()));
      case SIDE -> {
        Choice side = filter.sides().get(0);
        yield List.of(asked(List.of(side), Optional.empty()), asked(List.of(), Optional.of(side)));
      }
      case FROM_TO -> List.of(forth(filter.sides()));
      case BETWEEN ->
          List.of(
              forth(filter.sides()), forth(List.of(filter.sides().get(1), filter.sides().get(0))));
    };
  }

  private static ExpectationFilter forth(List<Choice> sides) {
    return asked(List.of(sides.get(0)), Optional.of(sides.get(1)));
  }

  private static ExpectationFilter asked(List<Choice> who, Optional<Choice> towards) {
    return new ExpectationFilter(who, towards, Period.ALWAYS, false);
  }
}
