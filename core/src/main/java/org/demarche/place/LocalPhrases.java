package org.demarche.place;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;

/** Finds what stands behind "in", "at" or "near" in the clause of an act. */
final class LocalPhrases {

  private static final int DEPTH = 6;

  private static final Set<String> LOCAL =
      Set.of(
          "across",
          "along",
          "around",
          "at",
          "in",
          "inside",
          "into",
          "near",
          "off",
          "outside",
          "over",
          "through",
          "throughout",
          "within");

  /** Prepositions before an occasion at which something is said: "during a stop in Tripoli". */
  private static final Set<String> OCCASIONAL =
      Set.of("after", "amid", "at", "before", "during", "following", "in", "of", "on");

  /** Nouns that "to" or "for" joins to what an act answers. */
  private static final Set<String> ANSWERS =
      Set.of("answer", "reaction", "reprisal", "response", "retaliation", "retribution", "revenge");

  /** Prepositions between a measure and what led to it. */
  private static final Set<String> CAUSES =
      Set.of("about", "after", "against", "amid", "because", "despite", "following", "over");

  private final Localities localities;
  private final PlaceNames names;
  private final BackReferences back;

  LocalPhrases(Localities localities, PlaceNames names, BackReferences back) {
    this.localities = localities;
    this.names = names;
    this.back = back;
  }

  /**
   * Returns the place that the clause of the trigger names, or a clause above that it belongs to.
   */
  Optional<Place> find(Draft draft, Mentions mentions) {
    Manner manner = Manner.of(draft.category());
    return find(draft.parse(), draft.trigger(), manner, draft, mentions)
        .or(() -> atHome(draft, mentions));
  }

  /** "cut the number of US diplomats in the country": measures of a state are taken in it. */
  private Optional<Place> atHome(Draft draft, Mentions mentions) {
    return draft.category().equals("SANCTION") && !draft.actors().isEmpty()
        ? find(draft.parse(), draft.trigger(), Manner.MEASURE, draft, mentions)
            .filter(p -> draft.actors().stream().allMatch(a -> a.country().equals(p.country())))
        : Optional.empty();
  }

  /** Returns the place of the clause of another word in the sentence of the act. */
  Optional<Place> find(Parse parse, Word start, Manner manner, Draft draft, Mentions mentions) {
    Word at = start;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Place> here = below(parse, at, start, manner, draft, mentions);
      if (here.isPresent()) {
        return here;
      }
      boolean sameClause = !at.is("ccomp", "relcl", "advcl", "root", "parataxis", "pcomp", "acl");
      if (!sameClause || at.head() < 0) {
        return Optional.empty();
      }
      at = parse.word(at.head());
    }
    return Optional.empty();
  }

  /** The local phrase in the clause of a word that stands nearest to the trigger. */
  private Optional<Place> below(
      Parse parse, Word top, Word start, Manner manner, Draft draft, Mentions mentions) {
    Optional<Place> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Word word : parse.words()) {
      int distance = Math.abs(word.index() - start.index());
      boolean candidate = word.is("prep", "advmod", "prt", "npadvmod") && distance < nearest;
      if (candidate
          && !isOfAgent(parse, word, manner)
          && !isOfObject(parse, word, manner)
          && isLocal(parse, word, manner)
          && belongs(parse, word, top, manner)) {
        Optional<Place> place =
            place(parse, word, draft, mentions).filter(p -> isFree(p, draft, manner));
        if (place.isPresent()) {
          best = place;
          nearest = distance;
        }
      }
    }
    return best;
  }

  /** "rejected a charge by the consul in Jeddah": that is where the consul is. */
  private static boolean isOfAgent(Parse parse, Word phrase, Manner manner) {
    return manner == Manner.WORD
        && phrase.index() > 0
        && parse
            .head(parse.word(phrase.index() - 1))
            .filter(by -> by.lemma().equals("by"))
            .flatMap(parse::head)
            .filter(Word::isNoun)
            .isPresent();
  }

  /** "condemned the coup in Mali": the place of the coup. */
  private boolean isOfObject(Parse parse, Word phrase, Manner manner) {
    if (manner != Manner.WORD || phrase.index() == 0) {
      return false;
    }
    Word object = parse.word(phrase.index() - 1);
    return object.is("dobj")
        && !object.isName()
        && object.head() == phrase.head()
        && !localities.is(object, Localities.Kind.OCCASION, Localities.Kind.ACCORD)
        && !localities.is(
            parse.word(object.head()), Localities.Kind.MAKING, Localities.Kind.SPEAKING)
        && phrase.lemma().equals("in");
  }

  private boolean isLocal(Parse parse, Word word, Manner manner) {
    String lemma = word.lemma();
    if (lemma.equals("between")) {
      return manner.isDone();
    }
    if (LOCAL.contains(lemma) || lemma.equals("here") || lemma.equals("there")) {
      return true;
    }
    boolean trip =
        lemma.equals("to")
            && parse.head(word).filter(h -> localities.is(h, Localities.Kind.TRIP)).isPresent();
    boolean direction = !word.is("prep") && localities.is(word, Localities.Kind.PART);
    return trip || direction || lemma.equals("on") && manner.isDone();
  }

  /** Tells whether the phrase tells of the clause of the word, and not of something named in it. */
  private boolean belongs(Parse parse, Word phrase, Word top, Manner manner) {
    Word below = phrase;
    Word at = phrase;
    for (int i = 0; i < DEPTH; i++) {
      if (at.index() == top.index()) {
        return true;
      }
      boolean passes = at.index() == phrase.index() || passes(parse, at, below, manner);
      if (!passes || at.head() < 0) {
        return false;
      }
      below = at;
      at = parse.word(at.head());
    }
    return false;
  }

  private boolean passes(Parse parse, Word at, Word below, Manner manner) {
    if (at.isVerb()) {
      boolean clause =
          at.is("ccomp", "relcl", "advcl", "parataxis", "acl", "conj", "xcomp", "pcomp");
      return !clause
          || !manner.isDone()
              && at.is("advcl", "acl", "xcomp")
              && localities.is(at, Localities.Kind.SPEAKING);
    }
    if (at.is("ccomp", "relcl", "parataxis")) {
      return manner.isDone();
    }
    if (manner.isDone()) {
      return !isCause(parse, at, manner);
    }
    if (at.is("prep")) {
      return OCCASIONAL.contains(at.lemma())
          && localities.is(below, Localities.Kind.OCCASION, Localities.Kind.SITE);
    }
    if (at.is("pobj")) {
      return true;
    }
    return at.is("dobj", "nsubjpass", "attr") && isMade(parse, at, manner);
  }

  /** "in response to a coup in Nicosia": what an act answers may have been elsewhere. */
  private static boolean isCause(Parse parse, Word at, Manner manner) {
    if (!at.is("prep")) {
      return false;
    }
    boolean answer =
        (at.lemma().equals("to") || at.lemma().equals("for"))
            && parse.head(at).filter(n -> ANSWERS.contains(n.lemma())).isPresent();
    boolean reason = at.lemma().equals("for") && parse.head(at).filter(Word::isVerb).isPresent();
    return answer || reason || manner == Manner.MEASURE && CAUSES.contains(at.lemma());
  }

  /** "signed a treaty in Rome", "met the minister in Cairo"; no "condemned a treaty in Rome". */
  private boolean isMade(Parse parse, Word object, Manner manner) {
    boolean product = localities.is(object, Localities.Kind.OCCASION, Localities.Kind.ACCORD);
    return manner == Manner.MEETING
        ? product || object.isName()
        : product
            && parse.head(object).filter(v -> localities.is(v, Localities.Kind.MAKING)).isPresent();
  }

  /** Returns the place behind a word of place: "in Rome", "here", "there". */
  Optional<Place> place(Parse parse, Word word, Draft draft, Mentions mentions) {
    if (word.lemma().equals("here")) {
      return names.at(parse, word, mentions);
    }
    if (word.lemma().equals("there")) {
      return word.is("advmod") ? back.there(parse, word, mentions) : Optional.empty();
    }
    boolean between = word.lemma().equals("between");
    if (!word.is("prep") && localities.is(word, Localities.Kind.PART)) {
      return parse
          .child(word, "prep")
          .filter(of -> of.lemma().equals("of"))
          .flatMap(of -> parse.child(of, "pobj"))
          .flatMap(o -> names.at(parse, o, mentions));
    }
    return parse
        .child(word, "pobj")
        .flatMap(o -> behind(parse, draft, o, mentions))
        .filter(p -> !between || !names.isState(p));
  }

  /** Returns the place that a noun names or takes up: "Darfur", "the region". */
  Optional<Place> behind(Draft draft, Word noun, Mentions mentions) {
    return behind(draft.parse(), draft, noun, mentions);
  }

  private Optional<Place> behind(Parse parse, Draft draft, Word noun, Mentions mentions) {
    return names.at(parse, noun, mentions).or(() -> back.of(parse, noun, draft, mentions));
  }

  /** What somebody speaks of is not where he speaks: "hit back at Prague". */
  private static boolean isFree(Place place, Draft draft, Manner manner) {
    return manner != Manner.WORD
        || draft.recipients().stream()
            .noneMatch(r -> place.span().filter(r.span()::equals).isPresent());
  }

  /** Tells whether the act stands at a site without a name: "outside parliament". */
  boolean isAtSite(Draft draft) {
    Parse parse = draft.parse();
    return parse.children(draft.trigger()).stream()
        .filter(c -> c.is("prep", "dobj", "npadvmod"))
        .flatMap(c -> c.is("prep") ? parse.child(c, "pobj").stream() : Stream.of(c))
        .filter(o -> o.index() > 0 && isSite(parse, o))
        .anyMatch(o -> isBehind(parse, o));
  }

  /**
   * Tells whether a word of place leads to the noun, which it may hang on: "outside parliament".
   */
  private static boolean isBehind(Parse parse, Word noun) {
    return parse.head(noun).filter(h -> LOCAL.contains(h.lemma())).isPresent()
        || parse.children(noun).stream().anyMatch(c -> LOCAL.contains(c.lemma()));
  }

  /** Tells whether the noun is a place of some kind and has no name. */
  boolean isSite(Parse parse, Word noun) {
    return !noun.isName()
        && localities.is(noun, Localities.Kind.SITE, Localities.Kind.TOWN, Localities.Kind.LAND)
        && parse.children(noun).stream().noneMatch(Word::isName);
  }
}
