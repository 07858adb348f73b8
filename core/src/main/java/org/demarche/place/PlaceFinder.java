package org.demarche.place;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.entity.Gazetteer;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.statement.Attribution;

/** Finds where an act took place: what its clause says, then what the sentences around it say. */
public final class PlaceFinder {

  /** Categories whose acts go on where the act before them took place. */
  private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE", "PROTEST");

  /** Categories whose object is where they take place: "bombed Novi Sad", "left Gori". */
  private static final Set<String> TAKING = Set.of("ASSAULT", "COERCE", "RETREAT");

  /** Categories whose acts consist in words: whoever does them speaks. */
  private static final Set<String> VERBAL =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "REJECT", "REQUEST", "SUPPORT", "THREATEN");

  private static final Set<String> SPEAKING = Set.of("at", "from", "in", "near", "outside");

  private static final Set<String> LEADING = Set.of("into", "to", "toward", "towards");

  private static final Set<String> RESCUE = Set.of("airlift", "evacuate", "rescue");

  private static final Set<String> LEAVING = Set.of("from", "of", "out");

  private final PlaceNames names;
  private final LocalPhrases phrases;
  private final Homes homes;

  /** Uses the gazetteer for states and capitals that are told by no name. */
  public PlaceFinder(Gazetteer gazetteer) {
    Localities localities = new Localities();
    this.names = new PlaceNames(gazetteer, localities);
    this.phrases = new LocalPhrases(localities, names, new BackReferences(localities, names));
    this.homes = new Homes(names);
  }

  /**
   * Returns the place of an act.
   *
   * @param statement what the act is told in
   * @param before the place of the act told before, in this sentence or the last
   */
  public Optional<Place> find(
      Draft draft, Mentions mentions, Optional<Attribution> statement, Optional<Place> before) {
    Optional<Place> told = phrases.find(draft, mentions);
    if (isVisit(draft)) {
      return visited(draft, told, mentions);
    }
    Optional<Place> moved = moved(draft, mentions);
    if (moved.isPresent() && (told.isEmpty() || draft.category().equals("RETREAT"))) {
      return moved;
    }
    Optional<Place> taken = taken(draft, mentions);
    Optional<Place> hosted = hosted(draft, mentions);
    Optional<Place> at = closer(taken, told).or(() -> closer(told, hosted)).or(() -> hosted);
    return at.or(() -> told)
        .or(() -> taken)
        .or(() -> where(draft, mentions))
        .or(() -> spoken(draft, statement, mentions))
        .or(() -> before.filter(place -> goesOn(draft, place)))
        .or(() -> homes.of(draft, mentions));
  }

  /** Returns the place beside a verb of speech: "told reporters in Geneva". */
  public Optional<Place> ofSpeaking(Parse parse, Word verb, Mentions mentions) {
    return parse.children(verb).stream()
        .flatMap(
            child -> child.is("dobj", "dative") ? parse.children(child).stream() : Stream.of(child))
        .filter(word -> word.is("prep") && SPEAKING.contains(word.lemma()))
        .flatMap(preposition -> parse.child(preposition, "pobj").stream())
        .flatMap(object -> names.at(parse, object, mentions).stream())
        .findFirst();
  }

  private static boolean isVisit(Draft draft) {
    return draft.mode().filter("visit"::equals).isPresent() && !draft.mutual();
  }

  /** A visit takes place at the host's. */
  private Optional<Place> visited(Draft draft, Optional<Place> told, Mentions mentions) {
    Set<String> hosts = new HashSet<>();
    boolean guests = draft.trigger().is("amod");
    (guests ? draft.actors() : draft.recipients())
        .stream().map(Side::country).filter(c -> !Homes.STATELESS.contains(c)).forEach(hosts::add);
    if (told.filter(p -> hosts.isEmpty() || hosts.contains(p.country())).isPresent()) {
      return told;
    }
    return mentions.in(draft.sentence()).stream()
        .filter(m -> draft.recipients().stream().anyMatch(r -> r.span().equals(m.side().span())))
        .flatMap(m -> names.of(m).stream())
        .findFirst()
        .or(() -> told)
        .or(() -> hosts.size() == 1 ? names.state(hosts.iterator().next()) : Optional.empty())
        .or(() -> homes.of(draft, mentions));
  }

  /** "sent troops to Darfur", "withdrew from Lebanon". */
  private Optional<Place> moved(Draft draft, Mentions mentions) {
    Set<String> prepositions =
        switch (draft.category()) {
          case "AID" -> RESCUE.contains(draft.trigger().lemma()) ? LEAVING : LEADING;
          case "MOBILIZE" -> LEADING;
          case "RETREAT" -> LEAVING;
          default -> Set.of();
        };
    if (prepositions.isEmpty()) {
      return Optional.empty();
    }
    Parse parse = draft.parse();
    return parse.words().stream()
        .filter(w -> w.is("prep", "prt", "advmod", "dative"))
        .filter(w -> prepositions.contains(w.lemma()) && !isPart(parse, w))
        .filter(w -> w.index() > draft.trigger().index())
        .filter(w -> isBeside(parse, w, draft.trigger()))
        .flatMap(w -> parse.child(w, "pobj").stream())
        .flatMap(o -> phrases.behind(draft, o, mentions).stream())
        .findFirst();
  }

  /** "parts of the frontier" are left by nobody. */
  private static boolean isPart(Parse parse, Word preposition) {
    return preposition.lemma().equals("of")
        && parse.head(preposition).filter(h -> h.lemma().equals("out")).isEmpty();
  }

  private static boolean isBeside(Parse parse, Word preposition, Word trigger) {
    Word at = preposition;
    for (int i = 0; i < 3 && at.head() >= 0; i++) {
      at = parse.word(at.head());
      if (at.index() == trigger.index()) {
        return true;
      }
      if (at.isVerb() || at.is("pobj")) {
        return false;
      }
    }
    return false;
  }

  /** "bombed Novi Sad", "the shelling of Homs": the object is the place. */
  private Optional<Place> taken(Draft draft, Mentions mentions) {
    if (!TAKING.contains(draft.category())) {
      return Optional.empty();
    }
    Parse parse = draft.parse();
    return parse.children(draft.trigger()).stream()
        .flatMap(c -> (isOf(c) ? parse.child(c, "pobj") : Optional.of(c)).stream())
        .filter(w -> w.is("dobj", "nsubjpass", "pobj"))
        .flatMap(o -> names.at(parse, o, mentions).stream())
        .findFirst();
  }

  /** "captured Afrin in northwestern Syria": the town, when it lies in the land. */
  private Optional<Place> closer(Optional<Place> town, Optional<Place> land) {
    return town.filter(
        one ->
            !names.isState(one)
                && land.filter(l -> l.country().equals(one.country()) && names.isState(l))
                    .isPresent());
  }

  private static boolean isOf(Word word) {
    return word.is("prep") && (word.lemma().equals("of") || word.lemma().equals("on"));
  }

  /** "Switzerland hosted talks". */
  private Optional<Place> hosted(Draft draft, Mentions mentions) {
    Parse parse = draft.parse();
    Optional<Word> host =
        Optional.of(draft.trigger())
            .filter(PlaceFinder::isHosting)
            .or(() -> parse.head(draft.trigger()).filter(PlaceFinder::isHosting));
    return host.flatMap(h -> parse.child(h, "nsubj"))
        .flatMap(s -> mentions.at(draft.sentence(), s.index()))
        .flatMap(names::of);
  }

  private static boolean isHosting(Word word) {
    return word.isVerb() && word.lemma().equals("host");
  }

  /** "New Zealand, where he will meet the prime minister". */
  private Optional<Place> where(Draft draft, Mentions mentions) {
    Parse parse = draft.parse();
    return parse.children(draft.trigger()).stream()
        .filter(c -> c.lemma().equals("where") && c.index() > 0)
        .map(c -> parse.word(c.index() - 1))
        .map(w -> w.text().equals(",") && w.index() > 0 ? parse.word(w.index() - 1) : w)
        .flatMap(w -> names.at(parse, w, mentions).stream())
        .findFirst();
  }

  /** "In Jerusalem, the prime minister said Iran was playing for time". */
  private Optional<Place> spoken(Draft draft, Optional<Attribution> statement, Mentions mentions) {
    boolean word = VERBAL.contains(draft.category()) && draft.status() == Status.ACTUAL;
    return statement
        .filter(s -> word && s.sentence() == draft.sentence())
        .flatMap(Attribution::cue)
        .flatMap(cue -> phrases.find(draft.parse(), cue, Manner.WORD, draft, mentions));
  }

  /** Violence goes on where it was, unless those it hits are elsewhere at home. */
  private static boolean goesOn(Draft draft, Place place) {
    if (!VIOLENT.contains(draft.category())) {
      return false;
    }
    Set<String> countries = new HashSet<>();
    draft.actors().forEach(s -> countries.add(s.country()));
    draft.recipients().forEach(s -> countries.add(s.country()));
    countries.removeAll(Homes.STATELESS);
    return countries.isEmpty() || countries.contains(place.country());
  }

  /** Returns the place of a side that is a state or lies in one. */
  public Optional<Place> of(ResolvedMention mention) {
    return names.of(mention);
  }
}
