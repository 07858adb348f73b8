package org.demarche.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.telling.Telling;

/** The acts of a report by their sentences. */
final class ActIndex {

  private static final int DEPTH = 6;

  /**
   * One telling of an act.
   *
   * @param act index of the act
   */
  record Told(int act, Draft draft) {}

  private final List<List<Telling>> acts;
  private final Map<Integer, List<Told>> bySentence = new HashMap<>();

  ActIndex(List<List<Telling>> acts) {
    this.acts = List.copyOf(acts);
    for (int i = 0; i < acts.size(); i++) {
      for (Telling telling : acts.get(i)) {
        Draft draft = telling.draft();
        bySentence
            .computeIfAbsent(draft.sentence(), n -> new ArrayList<>())
            .add(new Told(i, draft));
      }
    }
  }

  int size() {
    return acts.size();
  }

  /** Returns the tellings of an act, the best one first. */
  List<Draft> tellings(int act) {
    return acts.get(act).stream().map(Telling::draft).toList();
  }

  List<Told> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** Returns the act that the words behind a mark tell: the nearest to the word, or just below. */
  Optional<Told> below(Parse parse, Word word) {
    Told best = null;
    int least = DEPTH;
    for (Told told : in(parse.sentence().number())) {
      int depth = depth(parse, told.draft().trigger(), word);
      if (depth < least) {
        least = depth;
        best = told;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many steps lead up from the trigger to the word, many when none do. */
  private static int depth(Parse parse, Word trigger, Word word) {
    Word at = trigger;
    for (int i = 0; i < DEPTH; i++) {
      if (at.index() == word.index()) {
        return i;
      }
      if (at.head() < 0 || at.is("parataxis", "advcl") && at.index() != trigger.index()) {
        return DEPTH;
      }
      at = parse.word(at.head());
    }
    return DEPTH;
  }
}
