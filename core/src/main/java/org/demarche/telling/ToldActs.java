package org.demarche.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.When;

/** The acts of a report by the sentences that tell them. */
public final class ToldActs {

  private static final int DEPTH = 6;

  /** What is only said is not what the words around it are about. */
  private static final Set<String> TELLING = Set.of("say", "tell");

  /** How long "2017-07-31" is. */
  private static final int DAY = 10;

  /**
   * One telling of an act.
   *
   * @param act index of the act
   * @param draft the act as this sentence tells it
   */
  public record Told(int act, Draft draft) {}

  private final List<List<Telling>> acts;
  private final Map<Integer, List<Told>> bySentence = new HashMap<>();

  /** Takes the acts, each with its tellings. */
  public ToldActs(List<List<Telling>> acts) {
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

  /** Returns how many acts there are. */
  public int size() {
    return acts.size();
  }

  /** Returns the best telling of an act. */
  public Draft best(int act) {
    return acts.get(act).get(0).draft();
  }

  /** Tells whether the day of an act is known to lie before that of another. */
  public boolean isBefore(int act, int other) {
    Optional<String> one = day(act);
    return one.isPresent() && day(other).filter(o -> one.get().compareTo(o) < 0).isPresent();
  }

  private Optional<String> day(int act) {
    return acts.get(act).stream()
        .flatMap(telling -> telling.date().stream())
        .map(When::value)
        .filter(value -> value.length() == DAY)
        .findFirst();
  }

  /** Returns the tellings of an act, the best one first. */
  public List<Draft> tellings(int act) {
    return acts.get(act).stream().map(Telling::draft).toList();
  }

  /** Returns the tellings of a sentence, in the order of their acts. */
  public List<Told> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /**
   * Returns the tellings of a sentence and of some before it, and of the first ones.
   *
   * @param back how many sentences before
   * @param lead number of the last of the first sentences
   */
  public List<Told> upTo(int sentence, int back, int lead) {
    List<Told> told = new ArrayList<>();
    int first = Math.max(0, sentence - back);
    for (int i = 0; i <= Math.min(lead, first - 1); i++) {
      told.addAll(in(i));
    }
    for (int i = first; i <= sentence; i++) {
      told.addAll(in(i));
    }
    return told;
  }

  /** Returns the act that the words behind a mark tell: the nearest to the word, or just below. */
  public Optional<Told> below(Parse parse, Word word) {
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
      if (at.is("ccomp") && TELLING.contains(parse.word(at.head()).lemma())) {
        return DEPTH;
      }
      at = parse.word(at.head());
    }
    return DEPTH;
  }
}
