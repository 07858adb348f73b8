package org.demarche.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.event.Draft;
import org.demarche.event.Referents;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.telling.Telling;

/** The acts of a report by the sentences that tell them, to find the one that a noun means. */
final class ToldBefore {

  private final Referents referents;
  private final Map<String, NavigableMap<Integer, List<Told>>> byCategory = new HashMap<>();

  ToldBefore(List<List<Telling>> acts, Referents referents) {
    this.referents = referents;
    for (int act = 0; act < acts.size(); act++) {
      for (Telling telling : acts.get(act)) {
        Draft draft = telling.draft();
        byCategory
            .computeIfAbsent(draft.category(), c -> new TreeMap<>())
            .computeIfAbsent(draft.sentence(), s -> new ArrayList<>(2))
            .add(new Told(act, draft.trigger()));
      }
    }
  }

  /**
   * Returns the number of the last act before the noun that it can stand for; one that a like noun
   * told counts as if it stood as many sentences later as the noun's own has words.
   */
  Optional<Integer> by(Parse parse, Word noun) {
    int sentence = parse.sentence().number();
    List<NavigableMap<Integer, List<Told>>> fitting = new ArrayList<>();
    byCategory.forEach(
        (category, told) -> {
          if (referents.fits(noun, category)) {
            fitting.add(told.headMap(sentence, false));
          }
        });
    int bonus = parse.words().size();
    int last =
        fitting.stream().filter(f -> !f.isEmpty()).mapToInt(NavigableMap::lastKey).max().orElse(-1);
    Choice choice = new Choice();
    for (NavigableMap<Integer, List<Told>> told : fitting) {
      told.tailMap(last - bonus, true)
          .forEach((s, all) -> all.forEach(t -> choice.offer(t, s + bonus(t, noun, bonus))));
    }
    return choice.act();
  }

  private int bonus(Told told, Word noun, int bonus) {
    return referents.names(noun, told.trigger()) ? bonus : 0;
  }

  private record Told(int act, Word trigger) {}

  /** The act that stands latest, the first of equals. */
  private static final class Choice {

    private int latest = -1;
    private int act = -1;

    void offer(Told told, int place) {
      if (place > latest || place == latest && told.act() < act) {
        latest = place;
        act = told.act();
      }
    }

    Optional<Integer> act() {
      return act < 0 ? Optional.empty() : Optional.of(act);
    }
  }
}
