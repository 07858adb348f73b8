package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.TimeNames;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Finds who does the same in clauses whose verb is left out: "Britain pledged $173 million and
 * Qatar $150 million", "Chile recalled its envoy and Peru its consul". The parser has no tree for
 * them and takes whoever stands there for a recipient, so that words beside each other decide.
 */
final class Gapped {

  private static final Set<String> BEFORE = Set.of(",", ";", "and", "but", "while");
  private static final Set<String> ABOUT =
      Set.of("about", "another", "around", "just", "nearly", "only", "over", "some");

  /** "and Tanzania three days after the attack" leaves no verb out. */
  private static final Set<String> UNITS =
      Set.of("day", "hour", "kilometer", "kilometre", "mile", "minute", "month", "week", "year");

  /** What is left of a clause without its verb. */
  private enum Rest {
    NUMBER,
    OWN
  }

  private final SideFinder sides;

  Gapped(SideFinder sides) {
    this.sides = sides;
  }

  /** Returns the act with all its doers, none of whom is a recipient. */
  Draft complete(Draft draft) {
    Parse parse = draft.parse();
    Optional<Rest> first = rest(parse, draft.trigger());
    if (first.isEmpty() || draft.mutual() || draft.actors().isEmpty()) {
      return draft;
    }
    List<Side> doers = new ArrayList<>(draft.actors());
    parse.words().stream()
        .skip(draft.trigger().index() + 1L)
        .flatMap(word -> doer(parse, word, first.get()))
        .filter(side -> doers.stream().noneMatch(d -> d.country().equals(side.country())))
        .forEach(doers::add);
    if (doers.size() == draft.actors().size()) {
      return draft;
    }
    List<Side> recipients =
        draft.recipients().stream()
            .filter(r -> doers.stream().noneMatch(d -> d.span().equals(r.span())))
            .toList();
    return draft.withSides(doers, recipients, draft.confidence());
  }

  /**
   * What the clause with the verb has that others repeat: a number of things, or what is one's own.
   * Where somebody gets it, those behind are others who get it: "gave Fiji two boats, Tonga one".
   */
  private static Optional<Rest> rest(Parse parse, Word verb) {
    List<Word> children = parse.children(verb);
    Optional<Word> receiver = parse.child(verb, "dative");
    return children.stream()
        .filter(child -> verb.isVerb() && child.is("dobj"))
        .filter(object -> receiver.filter(r -> r.index() < object.index()).isEmpty())
        .flatMap(object -> parts(parse, object))
        .flatMap(part -> kind(part).stream())
        .findFirst();
  }

  private static Stream<Word> parts(Parse parse, Word object) {
    return parse.words().subList(parse.reach(object)[0], object.index() + 1).stream();
  }

  private static Optional<Rest> kind(Word word) {
    if (word.tag().equals("CD") || word.tag().equals("$")) {
      return Optional.of(Rest.NUMBER);
    }
    return word.tag().equals("PRP$") ? Optional.of(Rest.OWN) : Optional.empty();
  }

  /** Whoever stands between a comma or "and" and such a rest, in a clause without a verb. */
  private Stream<Side> doer(Parse parse, Word word, Rest rest) {
    return sides.named(parse, word).stream()
        .filter(side -> side.span().end() == word.span().end())
        .filter(side -> opens(parse, side) && isRest(parse, word.index() + 1, rest));
  }

  private static boolean opens(Parse parse, Side side) {
    Word first =
        parse.words().stream()
            .filter(w -> side.span().contains(w.span()))
            .findFirst()
            .orElseThrow();
    int before = first.index() - 1;
    if (before >= 0 && parse.word(before).is("det")) {
      before--;
    }
    return before >= 0 && BEFORE.contains(parse.word(before).lemma());
  }

  private static boolean isRest(Parse parse, int from, Rest rest) {
    List<Word> words = parse.words();
    int start = from < words.size() && ABOUT.contains(parse.word(from).lemma()) ? from + 1 : from;
    if (start >= words.size() || !kind(parse.word(start)).equals(Optional.of(rest))) {
      return false;
    }
    for (int i = start; i < words.size() && !isEnd(parse.word(i)); i++) {
      Word word = parse.word(i);
      boolean time = TimeNames.isWeekdayOrMonth(word.lemma()) || UNITS.contains(word.lemma());
      if (word.isVerb() || time) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnd(Word word) {
    return BEFORE.contains(word.lemma()) || word.lemma().equals(".");
  }
}
