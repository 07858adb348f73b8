package org.demarche.app.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.app.cases.ActTime;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.Telling;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.Told;
import org.demarche.app.cases.WordFinder;
import org.demarche.app.day.Days;
import org.demarche.app.linkage.Allusion;
import org.demarche.app.linkage.AllusionFinder;
import org.demarche.record.Act;
import org.demarche.record.DateExpression;
import org.demarche.record.Record;
import org.demarche.record.Scores;
import org.demarche.record.Status;
import org.demarche.report.Span;

/**
 * Makes of the answers the tellings that a coder without a fault would find, with the words and
 * days of their first sentence, so that the joining can be scored by itself.
 */
final class KnownTellings {

  private static final int NEWS = 3;

  /** What is older is background to the report. */
  private static final int STALE = 7;

  private final WordFinder words = new WordFinder();

  /** Returns the acts that the reports tell, by their tellings. */
  Map<Told, KnownAct> of(List<Record> records, KnownActs known) {
    Map<Told, KnownAct> tellings = new LinkedHashMap<>();
    for (Record record : records) {
      int number = 0;
      for (Map.Entry<String, Set<Integer>> entry : sentences(record, known).entrySet()) {
        KnownAct act = known.acts().get(entry.getKey());
        if (act != null) {
          number++;
          Status status = known.status(act, record.report().id());
          tellings.put(told(record, act, status, List.copyOf(entry.getValue()), number), act);
        }
      }
    }
    return tellings;
  }

  /** Returns a case for each act, in the order of their keys. */
  List<Case> cases(List<Record> records, KnownActs known) {
    Map<String, List<Telling>> tellings = new TreeMap<>();
    of(records, known)
        .forEach(
            (told, act) ->
                tellings
                    .computeIfAbsent(act.key(), none -> new ArrayList<>())
                    .add(new Telling(told, Optional.empty(), List.of())));
    List<Case> cases = new ArrayList<>();
    tellings.forEach((key, told) -> cases.add(new Case(key, "", told)));
    return cases;
  }

  /** Returns the allusions in the first sentence with any that tells an act. */
  Map<TellingKey, List<Allusion>> allusions(
      List<Record> records, KnownActs known, AllusionFinder finder) {
    Map<TellingKey, List<Allusion>> allusions = new LinkedHashMap<>();
    for (Record record : records) {
      int number = 0;
      for (Map.Entry<String, Set<Integer>> entry : sentences(record, known).entrySet()) {
        KnownAct act = known.acts().get(entry.getKey());
        if (act != null) {
          number++;
          TellingKey key = key(record, number);
          entry.getValue().stream()
              .map(record.sentences()::get)
              .map(span -> finder.find(record.report().text(), span, act.category()))
              .filter(found -> !found.isEmpty())
              .findFirst()
              .ifPresent(found -> allusions.put(key, found));
        }
      }
    }
    return allusions;
  }

  private static TellingKey key(Record record, int number) {
    return new TellingKey(record.report().date(), record.report().id(), "k" + number);
  }

  private static Map<String, Set<Integer>> sentences(Record record, KnownActs known) {
    Map<String, Set<Integer>> sentences = new TreeMap<>();
    for (int i = 0; i < record.sentences().size(); i++) {
      for (KnownAct act : known.toldIn(record.report().id(), Set.of(i))) {
        sentences.computeIfAbsent(act.key(), none -> new TreeSet<>()).add(i);
      }
    }
    return sentences;
  }

  private Told told(
      Record record, KnownAct act, Status status, List<Integer> sentences, int number) {
    return new Told(
        key(record, number),
        record.report().id(),
        new Act(act.category(), Optional.empty(), List.of(), ""),
        new Scores("", 0, 0),
        status,
        false,
        new Party(act.actors(), Set.of()),
        new Party(act.recipients(), Set.of()),
        time(record, act, sentences),
        Optional.empty(),
        words.stems(
            record.report().text(),
            sentences.stream().map(record.sentences()::get).toList(),
            names(record, act)),
        List.of());
  }

  private static List<Span> names(Record record, KnownAct act) {
    List<Span> names = new ArrayList<>();
    record
        .mentions()
        .forEach(
            mention -> {
              String country = mention.side().country();
              if (act.actors().contains(country) || act.recipients().contains(country)) {
                names.add(mention.span());
              }
            });
    return names;
  }

  /** Sentences that give one day give that of the act; else it is news, or long past. */
  private static ActTime time(Record record, KnownAct act, List<Integer> sentences) {
    List<Days> days =
        record.dates().stream()
            .filter(date -> sentences.contains(date.sentence()))
            .map(DateExpression::value)
            .flatMap(value -> Days.of(value).stream())
            .filter(found -> found.length() <= ActTime.LONGEST)
            .distinct()
            .toList();
    LocalDate published = record.report().date();
    if (days.size() == 1) {
      return new ActTime(days.get(0), ActTime.Basis.TOLD);
    }
    LocalDate day = Days.of(act.day()).map(Days::last).orElse(published);
    return day.isBefore(published.minusDays(STALE))
        ? new ActTime(
            new Days(published.minusDays(ActTime.LOOK_BACK), published), ActTime.Basis.UNKNOWN)
        : new ActTime(new Days(published.minusDays(NEWS), published), ActTime.Basis.ASSUMED);
  }
}
