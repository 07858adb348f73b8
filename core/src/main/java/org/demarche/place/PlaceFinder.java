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
  private final ScenePlaces scenes;
  private final Visits visits;
  private final Offices offices;

  /** Uses the gazetteer for states and capitals that are told by no name. */
  public PlaceFinder(Gazetteer gazetteer) {
    Localities localities = new Localities();
    this.names = new PlaceNames(gazetteer, localities);
    this.phrases = new LocalPhrases(localities, names, new BackReferences(localities, names));
    this.homes = new Homes(names);
    this.scenes = new ScenePlaces(names, phrases);
    this.visits = new Visits(names, phrases, homes);
    this.offices = new Offices(localities, names, phrases);
  }

  /**
   * Returns the place of an act.
   *
   * @param around what stands around it
   */
  public Optional<Located> find(Draft draft, Mentions mentions, Surroundings around) {
    Optional<Place> told = phrases.find(draft, mentions).or(() -> offices.ofActor(draft, mentions));
    if (Visits.isVisit(draft)) {
      return visits.find(draft, told, mentions);
    }
    Optional<Place> moved = moved(draft, mentions);
    if (moved.isPresent() && (told.isEmpty() || draft.category().equals("RETREAT"))) {
      return Located.of(moved, PlaceBasis.TARGET);
    }
    Optional<Place> taken = taken(draft, mentions);
    Optional<Place> hosted = hosted(draft, mentions);
    return Located.of(offices.ofMission(draft, mentions), PlaceBasis.TARGET)
        .or(() -> Located.of(closer(taken, told), PlaceBasis.TARGET))
        .or(() -> Located.of(closer(told, hosted), PlaceBasis.CLAUSE))
        .or(() -> Located.of(hosted, PlaceBasis.HOST))
        .or(() -> Located.of(told, PlaceBasis.CLAUSE))
        .or(() -> Located.of(taken, PlaceBasis.TARGET))
        .or(() -> Located.of(where(draft, mentions), PlaceBasis.CLAUSE))
        .or(() -> around(draft, mentions, around))
        .or(() -> homes.located(draft, mentions));
  }

  /** What the sentence around the act and those beside it tell. */
  private Optional<Located> around(Draft draft, Mentions mentions, Surroundings around) {
    boolean word = Manner.of(draft.category()) == Manner.WORD;
    boolean violent = VIOLENT.contains(draft.category());
    return Located.of(spoken(draft, around.statement(), mentions), PlaceBasis.SPEECH)
        .or(() -> Located.of(scenes.entered(draft, mentions), PlaceBasis.CLAUSE))
        .or(
            () ->
                Located.of(
                    around.before().filter(p -> isWhere(draft) || goesOn(draft, p)),
                    PlaceBasis.BEFORE))
        .or(
            () ->
                Located.of(
                    scenes
                        .scene(draft, around.parses(), mentions)
                        .filter(p -> violent && goesOn(draft, p)),
                    PlaceBasis.BEFORE))
        .or(
            () ->
                Located.of(
                    scenes.arrived(draft, around.parses(), mentions).filter(p -> word),
                    PlaceBasis.BEFORE))
        .or(() -> Located.of(scenes.takenUp(draft, around.parses(), mentions), PlaceBasis.BEHIND))
        .or(
            () ->
                Located.of(offices.ofOffice(draft, mentions).filter(p -> word), PlaceBasis.CLAUSE))
        .or(() -> Located.of(site(draft, mentions), PlaceBasis.DATELINE));
  }

  /** "rallied outside parliament, where they accused the army". */
  private static boolean isWhere(Draft draft) {
    return draft.parse().children(draft.trigger()).stream()
        .anyMatch(c -> c.lemma().equals("where") && c.index() > 0);
  }

  /** "rallied outside parliament": a site without a name is where the report was sent from. */
  private Optional<Place> site(Draft draft, Mentions mentions) {
    boolean crowd = draft.category().equals("PROTEST") && phrases.isAtSite(draft);
    boolean where =
        isWhere(draft)
            && draft
                .parse()
                .head(draft.trigger())
                .filter(n -> phrases.isSite(draft.parse(), n))
                .isPresent();
    return Optional.of(draft)
        .filter(d -> (crowd || where) && d.status() == Status.ACTUAL)
        .flatMap(d -> homes.scene(mentions));
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
        .flatMap(
            o -> phrases.behind(draft, o, mentions).or(() -> within(draft, o, mentions)).stream())
        .findFirst();
  }

  /** "ordered troops into the streets": its own, when the report was sent from there. */
  private Optional<Place> within(Draft draft, Word goal, Mentions mentions) {
    return homes
        .scene(mentions)
        .filter(p -> phrases.isSite(draft.parse(), goal))
        .filter(p -> draft.actors().stream().allMatch(a -> a.country().equals(p.country())))
        .filter(p -> !draft.actors().isEmpty())
        .flatMap(p -> names.state(p.country()));
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
