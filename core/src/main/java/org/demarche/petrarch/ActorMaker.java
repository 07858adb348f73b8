package org.demarche.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.entity.Actor;
import org.demarche.entity.CodedName.DatedCode;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Term;

/** Makes entities of names and codes: what is dated becomes a term, the rest counts besides. */
final class ActorMaker {

  private ActorMaker() {}

  /** Returns the entity of an entry that has names and codes of one each. */
  static Actor actor(Entry entry, String source) {
    List<ActorCode> codes = entry.single();
    List<ActorCode> dated = codes.stream().filter(c -> c.period().isPresent()).toList();
    Optional<ActorCode> always = codes.stream().filter(c -> c.period().isEmpty()).findFirst();
    String name = entry.names().get(0);
    Kind kind = kind(entry.names(), dated);
    Entity entity =
        new Entity(
            Wording.id(name),
            kind == Kind.STATE ? Wording.capitalised(name) : Wording.written(name),
            kind,
            always.map(ActorCode::country).orElse(country(codes)),
            always.map(ActorCode::sectors).orElse(List.of()),
            kind == Kind.PERSON ? Gender.UNKNOWN : Gender.NEUTER,
            terms(dated),
            source);
    boolean ofState = dated.isEmpty() && codes.get(0).countryOnly();
    Period period = always.isPresent() ? Period.ALWAYS : span(dated);
    return new Actor(entry.names(), entity, period, ofState);
  }

  /** Returns the codes with their days, the first that holds on a day counts on it. */
  static List<DatedCode> codes(List<ActorCode> codes) {
    List<ActorCode> dated =
        new ArrayList<>(codes.stream().filter(c -> c.period().isPresent()).toList());
    List<ActorCode> all = List.copyOf(dated);
    dated.sort(Comparator.comparingLong(c -> length(c.period().orElseThrow())));
    List<DatedCode> made = new ArrayList<>();
    dated.forEach(c -> made.add(dated(c, fitted(c, all))));
    codes.stream()
        .filter(c -> c.period().isEmpty())
        .findFirst()
        .ifPresent(c -> made.add(dated(c, Period.ALWAYS)));
    return made;
  }

  private static DatedCode dated(ActorCode code, Period period) {
    return new DatedCode(code.letters(), code.country(), code.sectors(), period);
  }

  /** Offices change by the day, so what has dated codes is a person unless it is a state once. */
  private static Kind kind(List<String> names, List<ActorCode> dated) {
    if (dated.isEmpty()) {
      return Kind.BODY;
    }
    if (dated.stream().anyMatch(ActorCode::countryOnly)) {
      return Kind.STATE;
    }
    boolean person =
        names.stream().noneMatch(n -> n.startsWith("THE ")) && names.get(0).indexOf(' ') > 0;
    return person ? Kind.PERSON : Kind.BODY;
  }

  /** The country on which all codes agree, or the last that the entity itself is. */
  private static String country(List<ActorCode> codes) {
    String first = codes.get(0).country();
    return codes.stream().allMatch(c -> c.country().equals(first))
        ? first
        : codes.stream()
            .filter(ActorCode::countryOnly)
            .map(ActorCode::country)
            .reduce("", (earlier, later) -> later);
  }

  /** Of overlapping codes the shorter one counts, of equally long ones the first: so it is last. */
  private static List<Term> terms(List<ActorCode> dated) {
    List<Term> terms = new ArrayList<>();
    for (ActorCode code : dated) {
      terms.add(Term.of("", code.country(), code.sectors(), fitted(code, dated)));
    }
    Collections.reverse(terms);
    terms.sort(Comparator.comparingLong((Term t) -> -length(t.period())));
    return terms;
  }

  /** The last day of a range belongs to it, unless another code begins on it. */
  private static Period fitted(ActorCode code, List<ActorCode> dated) {
    Period own = code.period().orElseThrow();
    if (own.end().equals(LocalDate.MAX)) {
      return own;
    }
    LocalDate last = own.end().minusDays(1);
    boolean taken =
        last.isAfter(own.start())
            && dated.stream()
                .flatMap(c -> c.period().stream())
                .anyMatch(p -> p.start().equals(last));
    return taken ? new Period(own.start(), last) : own;
  }

  private static long length(Period period) {
    return period.end().toEpochDay() - period.start().toEpochDay();
  }

  private static Period span(List<ActorCode> dated) {
    List<Period> periods = dated.stream().flatMap(c -> c.period().stream()).toList();
    return new Period(
        periods.stream().map(Period::start).min(Comparator.naturalOrder()).orElseThrow(),
        periods.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow());
  }
}
