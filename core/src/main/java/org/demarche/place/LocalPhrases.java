package org.demarche.place;

import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.record.Side;

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
        .or(() -> atHome(draft, mentions))
        .or(() -> ofActor(draft, mentions));
  }

  /** "prosecutors in Ljubljana": officials do their work where they are. */
  private Optional<Place> ofActor(Draft draft, Mentions mentions) {
    Parse parse = draft.parse();
    return draft.actors().stream()
        .flatMap(
            actor ->
                parse.words().stream()
                    .filter(w -> w.is("prep") && w.lemma().equals("in") && w.head() >= 0)
                    .filter(w -> isHead(parse, parse.word(w.head()), actor))
                    .flatMap(w -> place(parse, w, draft, mentions).stream())
                    .filter(p -> p.country().equals(actor.country())))
        .findFirst();
  }

  private static boolean isHead(Parse parse, Word word, Side actor) {
    return word.isNoun()
        && !word.isName()
        && actor.span().overlaps(word.span())
        && parse.head(word).filter(h -> actor.span().overlaps(h.span())).isEmpty();
  }

  /** "cut the number of US diplomats in the country": measures of a state are taken in it. */
  private Optional<Place> atHome(Draft draft, Mentions mentions) {
    return draft.category().equals("SANCTION") && !draft.actors().isEmpty()
        ? find(draft.parse(), draft.trigger(), Manner.DEED, draft, mentions)
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
      if (candidate && isLocal(parse, word, manner) && belongs(parse, word, top, manner)) {
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

  private boolean isLocal(Parse parse, Word word, Manner manner) {
    String lemma = word.lemma();
    if (lemma.equals("between")) {
      return manner == Manner.DEED;
    }
    if (LOCAL.contains(lemma) || lemma.equals("here") || lemma.equals("there")) {
      return true;
    }
    boolean trip =
        lemma.equals("to")
            && parse.head(word).filter(h -> localities.is(h, Localities.Kind.TRIP)).isPresent();
    boolean direction = !word.is("prep") && localities.is(word, Localities.Kind.PART);
    return trip || direction || lemma.equals("on") && manner == Manner.DEED;
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
          || manner != Manner.DEED
              && at.is("advcl", "acl", "xcomp")
              && localities.is(at, Localities.Kind.SPEAKING);
    }
    if (at.is("ccomp", "relcl", "parataxis")) {
      return manner == Manner.DEED;
    }
    if (manner == Manner.DEED) {
      return true;
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

  /** "signed a treaty in Rome", "met the minister in Cairo"; no "condemned a treaty in Rome". */
  private boolean isMade(Parse parse, Word object, Manner manner) {
    boolean product = localities.is(object, Localities.Kind.OCCASION, Localities.Kind.ACCORD);
    return manner == Manner.MEETING
        ? product || object.isName()
        : product
            && parse.head(object).filter(v -> localities.is(v, Localities.Kind.MAKING)).isPresent();
  }

  private Optional<Place> place(Parse parse, Word word, Draft draft, Mentions mentions) {
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
        .flatMap(o -> behind(draft, o, mentions))
        .filter(p -> !between || !names.isState(p));
  }

  /** Returns the place that a noun names or takes up: "Darfur", "the region". */
  Optional<Place> behind(Draft draft, Word noun, Mentions mentions) {
    return names
        .at(draft.parse(), noun, mentions)
        .or(() -> back.of(draft.parse(), noun, draft, mentions));
  }

  /** What somebody speaks of is not where he speaks: "hit back at Prague". */
  private static boolean isFree(Place place, Draft draft, Manner manner) {
    return manner != Manner.WORD
        || draft.recipients().stream()
            .noneMatch(r -> place.span().filter(r.span()::equals).isPresent());
  }
}
