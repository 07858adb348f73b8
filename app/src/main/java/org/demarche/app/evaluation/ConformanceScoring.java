package org.demarche.app.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.app.export.PetrarchEvent;
import org.demarche.app.export.PetrarchEvents;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;
import org.demarche.record.Record;

/** Compares the records of sentences with the events that PETRARCH codes of them. */
final class ConformanceScoring {

  private static final String WITH = "with events";
  private static final String WITHOUT = "without events";
  private static final String FRAMES = ", frames counted";

  private final PetrarchEvents events = new PetrarchEvents();
  private final Map<String, Share> whole = new LinkedHashMap<>();
  private final Map<String, Share> groups = new TreeMap<>();
  private final Map<Difference, Integer> differences = new EnumMap<>(Difference.class);
  private final List<Mistake> mistakes = new ArrayList<>();

  ConformanceScoring() {
    for (String count : List.of(WITH, WITHOUT, WITH + FRAMES, WITHOUT + FRAMES)) {
      whole.put(count, new Share(0, 0));
    }
  }

  /** Counts a sentence: what verbs of the dictionary report, and with what built-in frames add. */
  void score(CodedSentence sentence, Record record) {
    Set<PetrarchEvent> told = new LinkedHashSet<>();
    record.events().stream()
        .filter(PetrarchEvents::isByDictionary)
        .forEach(event -> told.addAll(events.of(event)));
    boolean same = told.equals(sentence.events());
    String count = sentence.events().isEmpty() ? WITHOUT : WITH;
    count(whole, count, same);
    count(
        whole,
        count + FRAMES,
        same && record.events().stream().allMatch(PetrarchEvents::isByDictionary));
    if (!sentence.group().isEmpty()) {
      count(groups, sentence.group(), same);
    }
    if (!same) {
      differ(sentence, told);
    }
  }

  private void differ(CodedSentence sentence, Set<PetrarchEvent> told) {
    Difference difference = Difference.of(sentence.events(), told);
    differences.merge(difference, 1, Integer::sum);
    mistakes.add(
        new Mistake(
            sentence.id(),
            difference.words(),
            orNothing(sentence.events()),
            orNothing(told),
            sentence.report().text().strip()));
  }

  private static String orNothing(Set<PetrarchEvent> events) {
    return events.isEmpty() ? Mistake.NOTHING : CodedSentence.text(events);
  }

  private static void count(Map<String, Share> shares, String name, boolean same) {
    shares.merge(name, new Share(0, 0).plus(same), (old, one) -> old.plus(same));
  }

  /** Returns what came out. */
  ConformanceEvaluation evaluation(String path, int sentences, int unanswered) {
    Map<String, Share> shares = new LinkedHashMap<>(whole);
    shares.putAll(groups);
    return new ConformanceEvaluation(path, sentences, unanswered, shares, differences, mistakes);
  }
}
