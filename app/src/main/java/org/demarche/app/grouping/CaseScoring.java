package org.demarche.app.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.CaseBuilder;
import org.demarche.app.cases.Likeness;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.TellingReader;
import org.demarche.app.cases.Told;
import org.demarche.app.cases.WordFinder;
import org.demarche.record.Event;
import org.demarche.record.Record;

/** Makes cases of records and compares them with the acts that a person found. */
public final class CaseScoring {

  private final TellingReader reader = new TellingReader(new WordFinder());
  private final CaseBuilder builder = new CaseBuilder(new Likeness());

  /** An event that is a known act. */
  private record Right(Told told, KnownAct act) {}

  /** Returns the score of records of all reports that the answers are about. */
  public CaseScore score(List<Record> records, KnownActs known) {
    List<Told> all = new ArrayList<>();
    List<Right> right = new ArrayList<>();
    for (Record record : records) {
      List<Told> told = reader.read(record);
      all.addAll(told);
      right.addAll(right(record, told, known));
    }
    List<Right> perfect = new ArrayList<>();
    new KnownTellings()
        .of(records, known)
        .forEach((told, act) -> perfect.add(new Right(told, act)));
    return new CaseScore(
        all.size(),
        known.size(),
        right.size(),
        count(right, cases(all)),
        count(perfect, cases(perfect.stream().map(Right::told).toList())));
  }

  /** An act is told right once in a report, however often the program tells it. */
  private static List<Right> right(Record record, List<Told> told, KnownActs known) {
    List<Right> right = new ArrayList<>();
    Set<KnownAct> used = new HashSet<>();
    for (int i = 0; i < told.size(); i++) {
      Told each = told.get(i);
      Optional<KnownAct> act =
          known.toldIn(record.report().id(), sentences(record.events().get(i))).stream()
              .filter(candidate -> !used.contains(candidate))
              .filter(candidate -> candidate.isToldBy(each))
              .findFirst();
      act.ifPresent(
          found -> {
            used.add(found);
            right.add(new Right(each, found));
          });
    }
    return right;
  }

  private static Set<Integer> sentences(Event event) {
    Set<Integer> sentences = new TreeSet<>(Set.of(event.sentence()));
    event.evidence().forEach(evidence -> sentences.add(evidence.sentence()));
    return sentences;
  }

  private Map<TellingKey, String> cases(List<Told> all) {
    Map<TellingKey, String> cases = new HashMap<>();
    for (Case built : builder.build(all)) {
      built.tellings().forEach(telling -> cases.put(telling.told().key(), built.id()));
    }
    return cases;
  }

  private static CaseScore.Pairs count(List<Right> right, Map<TellingKey, String> cases) {
    int together = 0;
    int joined = 0;
    int apart = 0;
    for (int i = 0; i < right.size(); i++) {
      for (Right other : right.subList(i + 1, right.size())) {
        Right one = right.get(i);
        if (one.told().reportId().equals(other.told().reportId())) {
          continue;
        }
        boolean sameAct = one.act().equals(other.act());
        boolean sameCase =
            cases.getOrDefault(one.told().key(), "one").equals(cases.get(other.told().key()));
        together += sameAct && sameCase ? 1 : 0;
        joined += !sameAct && sameCase ? 1 : 0;
        apart += sameAct && !sameCase ? 1 : 0;
      }
    }
    return new CaseScore.Pairs(together, joined, apart);
  }
}
