package org.demarche.app.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.app.day.Days;
import org.demarche.record.Status;

/** Sums up the tellings of a case; each account has one vote, as copies say nothing new. */
final class Summing {

  private final List<Told> told;

  /** The tellings of the category that most accounts give. */
  private final List<Told> ofKind;

  Summing(Case summed) {
    told = summed.tellings().stream().map(Telling::told).toList();
    String category = most(told, one -> Optional.of(one.act().category())).orElseThrow();
    ofKind = told.stream().filter(one -> one.act().category().equals(category)).toList();
  }

  Summary sum() {
    Optional<LocalDate> day = day();
    return new Summary(
        best(),
        most(ofKind, one -> one.act().mode()),
        contexts(),
        status(),
        told.stream().allMatch(Told::alleged),
        told.stream().anyMatch(one -> one.status() == Status.NEGATED),
        told.stream().map(Told::actors).reduce(Party.UNNAMED, Party::and),
        told.stream().map(Told::recipients).reduce(Party.UNNAMED, Party::and),
        day.orElseGet(this::assumedDay),
        day.isPresent() ? ActTime.Basis.TOLD : basis(),
        most(told, Told::place),
        told.get(0).published(),
        told.get(told.size() - 1).published(),
        count(Told::reportId),
        count(Told::account));
  }

  private Told best() {
    return ofKind.stream()
        .min(
            Comparator.comparing((Told one) -> !one.tookPlace())
                .thenComparing(one -> !(one.actors().isNamed() && one.recipients().isNamed()))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private Status status() {
    boolean done = told.stream().anyMatch(one -> one.status() == Status.ACTUAL);
    boolean past = told.stream().anyMatch(one -> one.status() == Status.HISTORICAL);
    if (done || past && told.size() > 1) {
      return Status.ACTUAL;
    }
    return told.get(told.size() - 1).status();
  }

  private List<String> contexts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ofKind.forEach(
        one -> one.act().contexts().forEach(each -> counts.merge(each, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() >= ofKind.size())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** "last week" does not speak against a day within it. */
  private Optional<LocalDate> day() {
    List<Told> dated =
        told.stream().filter(one -> one.time().basis() == ActTime.Basis.TOLD).toList();
    long narrowest = dated.stream().mapToLong(one -> one.time().days().length()).min().orElse(0);
    return most(
        dated,
        one ->
            Optional.of(one.time().days())
                .filter(days -> days.length() == narrowest)
                .map(Days::first));
  }

  /** News is of the day of its first report; background may be of any day. */
  private LocalDate assumedDay() {
    return told.get(0).published();
  }

  private ActTime.Basis basis() {
    boolean news = told.stream().anyMatch(one -> one.time().basis() == ActTime.Basis.ASSUMED);
    return news ? ActTime.Basis.ASSUMED : ActTime.Basis.UNKNOWN;
  }

  private int count(Function<Told, String> of) {
    return told.stream().map(of).collect(Collectors.toSet()).size();
  }

  /** Returns what most accounts give; of several the first that is told. */
  private static <T> Optional<T> most(
      Collection<Told> tellings, Function<Told, Optional<T>> value) {
    Map<T, Set<String>> accounts = new LinkedHashMap<>();
    for (Told told : tellings) {
      value
          .apply(told)
          .ifPresent(
              given ->
                  accounts
                      .computeIfAbsent(given, none -> new LinkedHashSet<>())
                      .add(told.account()));
    }
    Optional<T> most = Optional.empty();
    int votes = 0;
    for (Map.Entry<T, Set<String>> entry : accounts.entrySet()) {
      if (entry.getValue().size() > votes) {
        votes = entry.getValue().size();
        most = Optional.of(entry.getKey());
      }
    }
    return most;
  }
}
