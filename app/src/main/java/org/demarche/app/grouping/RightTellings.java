package org.demarche.app.grouping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.app.cases.TellingReader;
import org.demarche.app.cases.Told;
import org.demarche.app.cases.WordFinder;
import org.demarche.record.Event;
import org.demarche.record.Record;

/** Finds out which events of records are acts that a person found. */
final class RightTellings {

  private final TellingReader reader = new TellingReader(new WordFinder());
  private final KnownActs known;

  RightTellings(KnownActs known) {
    this.known = known;
  }

  /**
   * All tellings of records.
   *
   * @param all what all events tell
   * @param right those that are known acts
   */
  record Found(List<Told> all, Map<Told, KnownAct> right) {}

  Found of(List<Record> records) {
    List<Told> all = new ArrayList<>();
    Map<Told, KnownAct> right = new LinkedHashMap<>();
    for (Record record : records) {
      List<Told> told = reader.read(record);
      all.addAll(told);
      add(record, told, right);
    }
    return new Found(all, right);
  }

  /** An act is told right once in a report, however often the program tells it. */
  private void add(Record record, List<Told> told, Map<Told, KnownAct> right) {
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
            right.put(each, found);
          });
    }
  }

  private static Set<Integer> sentences(Event event) {
    Set<Integer> sentences = new TreeSet<>(Set.of(event.sentence()));
    event.evidence().forEach(evidence -> sentences.add(evidence.sentence()));
    return sentences;
  }
}
