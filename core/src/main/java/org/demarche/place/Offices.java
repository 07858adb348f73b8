package org.demarche.place;

import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.record.Side;

/** Finds the place of an act by where those who act have their office, or by the office it hits. */
final class Offices {

  /** What is done to an embassy is done where it stands. */
  private static final Set<String> CLOSING =
      Set.of("close", "evacuate", "open", "reopen", "seal", "shut", "vacate");

  /** Territories in which all officials are at one place. */
  private static final Set<String> TERRITORIES = Set.of("GIB", "HKG", "MAC");

  private final Localities localities;
  private final PlaceNames names;
  private final LocalPhrases phrases;

  Offices(Localities localities, PlaceNames names, LocalPhrases phrases) {
    this.localities = localities;
    this.names = names;
    this.phrases = phrases;
  }

  /** "prosecutors in Ljubljana": officials do their work where they are. */
  Optional<Place> ofActor(Draft draft, Mentions mentions) {
    Parse parse = draft.parse();
    return draft.actors().stream()
        .flatMap(
            actor ->
                parse.words().stream()
                    .filter(w -> w.is("prep") && w.lemma().equals("in") && w.head() >= 0)
                    .filter(w -> isHead(parse, parse.word(w.head()), actor))
                    .flatMap(w -> phrases.place(parse, w, draft, mentions).stream())
                    .filter(p -> p.country().equals(actor.country())))
        .findFirst();
  }

  /** "the leader of Hong Kong's Catholics": he speaks there, since the land is one city. */
  Optional<Place> ofOffice(Draft draft, Mentions mentions) {
    Parse parse = draft.parse();
    int end = draft.trigger().index();
    return draft.actors().stream()
        .flatMap(
            actor ->
                mentions.in(draft.sentence()).stream()
                    .filter(m -> m.last() < end && !actor.span().equals(m.side().span()))
                    .filter(m -> isOwner(parse, parse.word(m.head()), actor))
                    .filter(m -> !isPartOfName(m, actor, draft, mentions))
                    .flatMap(m -> names.of(m).stream())
                    .filter(p -> TERRITORIES.contains(p.country()))
                    .filter(p -> p.country().equals(actor.country())))
        .findFirst();
  }

  /** The town of "Baghdad Brigade" is part of a name. */
  private static boolean isPartOfName(
      ResolvedMention town, Side actor, Draft draft, Mentions mentions) {
    return mentions.in(draft.sentence()).stream()
        .filter(m -> m.covers(town.head()) && !m.side().span().equals(actor.span()))
        .anyMatch(m -> m.last() - m.first() > town.last() - town.first());
  }

  /** The town is below "of" or an owner in the words that name the actor. */
  private static boolean isOwner(Parse parse, Word town, Side actor) {
    Word at = town;
    for (int i = 0; i < 4 && at.head() >= 0; i++) {
      if (!at.is("poss", "pobj", "prep", "nmod", "compound")
          || at.is("prep") && !at.lemma().equals("of")) {
        return false;
      }
      at = parse.word(at.head());
      if (isHead(parse, at, actor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHead(Parse parse, Word word, Side actor) {
    return word.isNoun()
        && !word.isName()
        && actor.span().overlaps(word.span())
        && parse.head(word).filter(h -> actor.span().overlaps(h.span())).isEmpty();
  }

  /** "closed its embassy in Kigali": there. */
  Optional<Place> ofMission(Draft draft, Mentions mentions) {
    Parse parse = draft.parse();
    return parse
        .child(draft.trigger(), "dobj", "nsubjpass")
        .filter(o -> localities.is(o, Localities.Kind.MISSION))
        .filter(o -> CLOSING.contains(draft.trigger().lemma()))
        .flatMap(
            o ->
                parse.words().stream()
                    .filter(w -> w.index() > o.index() && w.is("prep") && w.lemma().equals("in"))
                    .filter(w -> w.head() == o.index() || w.head() == draft.trigger().index())
                    .flatMap(w -> parse.child(w, "pobj").stream())
                    .flatMap(n -> names.at(parse, n, mentions).stream())
                    .findFirst());
  }
}
