package org.demarche.app.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.app.cases.Case;
import org.demarche.app.cases.CaseBuilder;
import org.demarche.app.cases.Likeness;
import org.demarche.app.cases.TellingKey;
import org.demarche.app.cases.Told;
import org.demarche.app.linkage.Alluding;
import org.demarche.app.linkage.Allusion;
import org.demarche.app.linkage.AllusionFinder;
import org.demarche.app.linkage.CaseLink;
import org.demarche.app.linkage.Linker;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;
import org.demarche.app.settlement.Deed;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Response;

/** Links the cases of records and compares with what acts a person found to answer which. */
public final class LinkScoring {

  private final AllusionFinder finder = new AllusionFinder();
  private final Linker linker = new Linker();
  private final List<Record> records;
  private final KnownActs known;

  /** Prepares the scoring of records of all reports that the answers are about. */
  public LinkScoring(List<Record> records, KnownActs known) {
    this.records = List.copyOf(records);
    this.known = known;
  }

  /** An answering case and the one that it answers. */
  private record Pair(String answer, String answered) {}

  /** Pairs with the words that link them. */
  private record Pairs(Map<Pair, String> words) {

    void add(String answer, String answered, String linking) {
      words.putIfAbsent(new Pair(answer, answered), linking);
    }
  }

  /** Returns how well the cases that the records make are linked. */
  public LinkScore coded() {
    RightTellings.Found found = new RightTellings(known).of(records);
    List<Case> cases = new CaseBuilder(new Likeness()).build(found.all());
    Map<TellingKey, String> caseIds = new HashMap<>();
    cases.forEach(each -> each.tellings().forEach(t -> caseIds.put(t.told().key(), each.id())));
    Map<String, Set<String>> acts = new TreeMap<>();
    found
        .right()
        .forEach(
            (told, act) ->
                acts.computeIfAbsent(caseIds.getOrDefault(told.key(), ""), n -> new TreeSet<>())
                    .add(act.key()));
    Pairs pairs = new Pairs(new LinkedHashMap<>());
    addInReports(caseIds, pairs);
    Map<TellingKey, List<Allusion>> allusions = new HashMap<>();
    for (Record record : records) {
      finder.find(record).forEach((event, all) -> allusions.put(key(record, event), all));
    }
    addOverReports(cases, allusions, pairs);
    return score(pairs, acts);
  }

  /** Returns the same for the acts of the answers. */
  public LinkScore byAnswers() {
    Map<TellingKey, List<Allusion>> allusions = new HashMap<>();
    Map<String, Set<String>> acts = new TreeMap<>();
    List<Case> cases = new KnownTellings().cases(records, known);
    for (Case each : cases) {
      acts.put(each.id(), Set.of(each.id()));
      each.tellings().forEach(telling -> allusions.put(telling.told().key(), List.of()));
    }
    new KnownTellings().allusions(records, known, finder).forEach(allusions::put);
    Pairs pairs = new Pairs(new LinkedHashMap<>());
    addOverReports(cases, allusions, pairs);
    return score(pairs, acts);
  }

  private void addOverReports(
      List<Case> cases, Map<TellingKey, List<Allusion>> allusions, Pairs pairs) {
    List<Deed> deeds = cases.stream().map(Deed::of).toList();
    for (Deed deed : deeds) {
      for (Told told : deed.tellings()) {
        Alluding alluding = new Alluding(deed, told, allusions.getOrDefault(told.key(), List.of()));
        linker.find(alluding, deeds).stream()
            .filter(link -> !link.relation().equals(CaseLink.UNDOING))
            .forEach(
                link ->
                    pairs.add(
                        deed.caseId(),
                        link.caseId(),
                        told.key() + " \"" + link.words() + "\": " + link.why()));
      }
    }
  }

  private void addInReports(Map<TellingKey, String> caseIds, Pairs pairs) {
    for (Record record : records) {
      for (Event event : record.events()) {
        for (Response response : event.respondsTo()) {
          pairs.add(
              caseIds.getOrDefault(key(record, event.id()), ""),
              caseIds.getOrDefault(key(record, response.event()), ""),
              response.span().of(record.report().text()));
        }
      }
    }
  }

  private static TellingKey key(Record record, String event) {
    return new TellingKey(record.report().date(), record.report().id(), event);
  }

  private LinkScore score(Pairs pairs, Map<String, Set<String>> acts) {
    List<Mistake> mistakes = new ArrayList<>();
    Set<String> linked = new TreeSet<>();
    Share precision = new Share(0, 0);
    for (Pair pair : pairs.words().keySet()) {
      Set<String> answering = acts.getOrDefault(pair.answer(), Set.of());
      Set<String> answered = acts.getOrDefault(pair.answered(), Set.of());
      if (answering.isEmpty() || answered.isEmpty() || pair.answer().equals(pair.answered())) {
        continue;
      }
      Set<String> right = new TreeSet<>();
      answering.forEach(
          one ->
              known.answers().getOrDefault(one, Set.of()).stream()
                  .filter(answered::contains)
                  .forEach(other -> right.add(one + " " + other)));
      linked.addAll(right);
      precision = precision.plus(!right.isEmpty());
      if (right.isEmpty()) {
        mistakes.add(
            mistake(
                String.join("/", answering),
                Mistake.NOTHING,
                String.join("/", answered),
                pairs.words().getOrDefault(pair, "")));
      }
    }
    return new LinkScore(precision, recall(acts, linked, mistakes), mistakes);
  }

  private Share recall(Map<String, Set<String>> acts, Set<String> linked, List<Mistake> mistakes) {
    Set<String> told = new TreeSet<>();
    acts.values().forEach(told::addAll);
    Share recall = new Share(0, 0);
    for (Map.Entry<String, Set<String>> entry : known.answers().entrySet()) {
      for (String answered : entry.getValue()) {
        if (told.contains(entry.getKey()) && told.contains(answered)) {
          boolean found = linked.contains(entry.getKey() + " " + answered);
          recall = recall.plus(found);
          if (!found) {
            mistakes.add(mistake(entry.getKey(), answered, Mistake.NOTHING, ""));
          }
        }
      }
    }
    return recall;
  }

  private static Mistake mistake(String act, String right, String told, String words) {
    return new Mistake(act, "responds_to", right, told, words);
  }
}
