package org.demarche.telling;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.quantity.Figure;
import org.demarche.record.Effect;
import org.demarche.record.Status;

/** Tells to which act a number of victims belongs that another clause or sentence tells. */
final class Belonging {

  /** How many sentences later the victims of an act may still be told. */
  private static final int LATER = 2;

  private static final int DEPTH = 5;

  /** They make a number one of many acts: "since the war began". */
  private static final Set<String> OF_MANY =
      Set.of(
          "since",
          "conflict",
          "insurgency",
          "war",
          "uprising",
          "decade",
          "year",
          "month",
          "total",
          "previous",
          "previously",
          "last",
          "ago",
          "annually",
          "violence");

  private static final Set<String> PLACING = Set.of("in", "near", "at", "outside", "around");

  private final List<Parse> parses;
  private final Dates dates;
  private final ToldActs acts;

  Belonging(List<Parse> parses, Dates dates, ToldActs acts) {
    this.parses = parses;
    this.dates = dates;
    this.acts = acts;
  }

  /** Returns the number of the act, nothing when the report tells of none. */
  OptionalInt of(Parse parse, Figure figure) {
    Effect effect = figure.quantity().effect().orElseThrow();
    int here = parse.sentence().number();
    OptionalInt same = nearest(parse, figure, effect);
    if (same.isPresent() || here == 0 || !isOfOneAct(parse, here)) {
      return same;
    }
    for (int sentence = here - 1; sentence >= Math.max(0, here - LATER); sentence--) {
      OptionalInt last =
          acts.in(sentence).stream()
              .filter(told -> fits(told.draft(), effect))
              .mapToInt(ToldActs.Told::act)
              .max();
      if (last.isPresent() && !isElsewhere(parse, sentence)) {
        return last;
      }
    }
    return OptionalInt.empty();
  }

  /** Returns why a number of the sentence belongs to the act. */
  NumberBasis basis(Parse parse, int act) {
    return acts.in(parse.sentence().number()).stream().anyMatch(told -> told.act() == act)
        ? NumberBasis.SENTENCE
        : NumberBasis.SENTENCE_BEFORE;
  }

  /** Returns the last act of the categories in the sentence or just before it. */
  OptionalInt last(Parse parse, Set<String> categories) {
    int here = parse.sentence().number();
    for (int sentence = here; sentence >= Math.max(1, here - LATER); sentence--) {
      OptionalInt last =
          acts.in(sentence).stream()
              .filter(told -> categories.contains(told.draft().category()))
              .filter(told -> told.draft().status() != Status.NEGATED)
              .mapToInt(ToldActs.Told::act)
              .max();
      if (last.isPresent()) {
        return last;
      }
    }
    return OptionalInt.empty();
  }

  /** "should be killed", "threatened to kill ten judges": so far nobody was. */
  static boolean isReal(Parse parse, Word word) {
    Word at = word;
    for (int i = 0; i < DEPTH && at.head() >= 0 && !at.isVerb(); i++) {
      at = parse.word(at.head());
    }
    if (!at.isVerb()) {
      return true;
    }
    boolean modal = false;
    boolean infinitive = false;
    boolean perfect = false;
    for (Word child : parse.children(at)) {
      modal |= child.tag().equals("MD") || child.is("neg");
      infinitive |= child.tag().equals("TO");
      perfect |= child.lemma().equals("have");
    }
    boolean managed = parse.head(at).filter(above -> above.lemma().equals("manage")).isPresent();
    return perfect || !modal && (!infinitive || managed);
  }

  private OptionalInt nearest(Parse parse, Figure figure, Effect effect) {
    int best = -1;
    int shortest = Integer.MAX_VALUE;
    for (ToldActs.Told told : acts.in(parse.sentence().number())) {
      int distance = Math.abs(told.draft().trigger().index() - figure.word().index());
      if (fits(told.draft(), effect) && distance < shortest) {
        shortest = distance;
        best = told.act();
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static boolean fits(Draft draft, Effect effect) {
    if (draft.status() == Status.NEGATED || draft.status() == Status.HYPOTHETICAL) {
      return false;
    }
    return switch (draft.category()) {
      case "ASSAULT" -> true;
      case "COERCE" -> effect != Effect.KILLED && effect != Effect.WOUNDED;
      default -> false;
    };
  }

  private boolean isOfOneAct(Parse parse, int sentence) {
    return parse.words().stream()
        .noneMatch(word -> OF_MANY.contains(word.lemma()) || dates.covers(sentence, word.index()));
  }

  /** "Four people died in Gao": not where the sentence before tells of an attack. */
  private boolean isElsewhere(Parse parse, int before) {
    return parse.words().stream()
        .filter(word -> word.isName() && word.is("pobj"))
        .filter(word -> parse.head(word).filter(p -> PLACING.contains(p.lemma())).isPresent())
        .anyMatch(word -> !isNamed(word, before));
  }

  private boolean isNamed(Word name, int sentence) {
    return parses.get(sentence).words().stream().anyMatch(w -> w.text().equals(name.text()));
  }
}
