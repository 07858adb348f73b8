package org.demarche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.Frame;
import org.demarche.frame.Misfit;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells how each word of a sentence was read, by asking again what read it. */
final class ClauseWalker {

  private final ClauseReader reader;
  private final Parse parse;
  private final NounActs nouns;
  private final FrameReader frameReader;
  private final Governing governing;
  private final Reportable reportable;
  private final Set<Integer> verbsWithFrame = new HashSet<>();
  private final List<Draft> governed;

  ClauseWalker(
      ClauseReader reader,
      Parse parse,
      NounActs nouns,
      FrameReader frameReader,
      Governing governing,
      Reportable reportable) {
    this.reader = reader;
    this.parse = parse;
    this.nouns = nouns;
    this.frameReader = frameReader;
    this.governing = governing;
    this.reportable = reportable;
    this.governed = reader.governed(verbsWithFrame);
  }

  /**
   * Returns how each word was read that has frames or tells an act.
   *
   * @param told the acts in the end, by the index of their trigger
   */
  List<Reading> readings(Map<Integer, List<Draft>> told) {
    List<Reading> readings = new ArrayList<>();
    for (Word word : parse.words()) {
      List<Frame> fitting = frameReader.fitting(word);
      List<Misfit> misfits = frameReader.misfits(word);
      List<Draft> acts = told.getOrDefault(word.index(), List.of());
      if (!fitting.isEmpty() || !misfits.isEmpty() || !acts.isEmpty()) {
        readings.add(reading(word, fitting, misfits, acts));
      }
    }
    return readings;
  }

  private Reading reading(Word word, List<Frame> fitting, List<Misfit> misfits, List<Draft> acts) {
    boolean answered = !fitting.isEmpty() && frameReader.isAnswered(word, fitting.get(0));
    Fate place = answered ? Fate.TOLD : place(word);
    Optional<Draft> first =
        place == Fate.TOLD && !fitting.isEmpty()
            ? frameReader.draft(word, fitting.get(0))
            : Optional.empty();
    List<Step> steps = first.filter(d -> !answered).map(governing::steps).orElse(List.of());
    Fate fate = acts.isEmpty() ? fate(word, place, fitting, first) : Fate.TOLD;
    return new Reading(word, fitting, misfits, fate, first, steps, acts);
  }

  /** Returns whether the word was asked for an act, else why not. */
  private Fate place(Word word) {
    if (!word.isNoun()) {
      return ClauseReader.isTrigger(word) ? Fate.TOLD : Fate.MODIFIER;
    }
    if (nouns.isReported(word, verbsWithFrame)) {
      return Fate.TOLD;
    }
    if (word.is("compound", "nmod", "amod", "npadvmod")) {
      return Fate.MODIFIER;
    }
    return verbsWithFrame.contains(word.head()) ? Fate.TOLD_BY_VERB : Fate.MENTIONED;
  }

  private Fate fate(Word word, Fate place, List<Frame> fitting, Optional<Draft> first) {
    if (place != Fate.TOLD) {
      return place;
    }
    if (fitting.isEmpty()) {
      return Fate.NO_FRAME;
    }
    if (first.isEmpty()) {
      return fitting.get(0).isNone() ? Fate.NO_ACT : Fate.PURPOSE;
    }
    return governed.stream()
        .filter(d -> d.trigger().index() == word.index())
        .findFirst()
        .map(d -> reader.isToldTwice(d, governed) ? Fate.TOLD_TWICE : reportable.fate(d))
        .orElse(Fate.PURPOSE);
  }
}
