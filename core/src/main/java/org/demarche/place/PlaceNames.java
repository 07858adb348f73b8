package org.demarche.place;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Location;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.mention.Scene;
import org.demarche.parse.Parse;
import org.demarche.parse.TimeNames;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.report.Span;

/** Makes places of the words that name them. */
final class PlaceNames {

  private static final String[] BESIDE = {"nmod", "compound", "poss", "amod", "appos", "prep"};

  private final Gazetteer gazetteer;
  private final Localities localities;

  PlaceNames(Gazetteer gazetteer, Localities localities) {
    this.gazetteer = gazetteer;
    this.localities = localities;
  }

  /** Returns the place that a mention names: a city, a region, a state by its name. */
  Optional<Place> of(ResolvedMention mention) {
    return isPlace(mention) ? Optional.of(place(mention)) : Optional.empty();
  }

  /** Returns the place from where the report was sent. */
  Optional<Place> of(Scene scene) {
    return Optional.of(place(scene.place(), scene.location(), Optional.of(scene.span())));
  }

  /** Returns the state of a code, told by no words. */
  Optional<Place> state(String code) {
    return gazetteer.state(code).map(PlaceNames::untold);
  }

  /** Tells whether the place is a state as a whole. */
  boolean isState(Place place) {
    return state(place.country()).filter(s -> s.name().equals(place.name())).isPresent();
  }

  /** Returns the capital of the state of a code, told by no words. */
  Optional<Place> capital(String code) {
    return gazetteer.capital(code).map(PlaceNames::untold);
  }

  private static Place untold(Sense sense) {
    return place(sense.entity(), sense.location(), Optional.empty());
  }

  /** Returns the place that a noun names or that stands beside it: "the Swiss city of Basel". */
  Optional<Place> at(Parse parse, Word noun, Mentions mentions) {
    Optional<ResolvedMention> itself =
        mentions.at(parse.sentence().number(), noun.index()).filter(PlaceNames::isPlace);
    if (itself.isPresent()) {
      return itself.map(this::place);
    }
    Optional<Place> town = unknownTown(parse, noun, mentions);
    return town.isPresent() ? town : beside(parse, noun, mentions);
  }

  private Optional<Place> beside(Parse parse, Word noun, Mentions mentions) {
    if (localities.is(noun, Localities.Kind.MISSION)) {
      return Optional.empty();
    }
    boolean named = noun.isName();
    boolean local =
        named
            || localities.is(
                noun,
                Localities.Kind.SITE,
                Localities.Kind.TOWN,
                Localities.Kind.PART,
                Localities.Kind.LAND,
                Localities.Kind.CAPITAL);
    if (!local) {
      return ofOccasion(parse, noun, mentions);
    }
    Optional<ResolvedMention> nearest =
        parse.children(noun).stream()
            .filter(c -> c.is(BESIDE))
            .flatMap(c -> named(parse, c, mentions))
            .filter(m -> isPlace(m) || m.entity().kind() == Kind.STATE)
            .min(Comparator.comparing(m -> m.entity().kind() != Kind.PLACE));
    boolean capital =
        localities.is(noun, Localities.Kind.CAPITAL)
            && nearest.filter(m -> m.entity().kind() == Kind.STATE).isPresent();
    return capital
        ? nearest.flatMap(m -> capitalOf(m)).or(() -> nearest.map(this::place))
        : nearest.map(this::place);
  }

  /** "at a Toronto luncheon", "at the Geneva talks". */
  private Optional<Place> ofOccasion(Parse parse, Word noun, Mentions mentions) {
    boolean occasion = localities.is(noun, Localities.Kind.OCCASION);
    return parse.children(noun).stream()
        .filter(c -> occasion && c.is("compound", "nmod"))
        .flatMap(c -> named(parse, c, mentions))
        .filter(m -> m.entity().kind() == Kind.PLACE || m.use() == Use.CAPITAL)
        .findFirst()
        .map(this::place);
  }

  /** "the Ethiopian capital" is Addis Ababa. */
  private Optional<Place> capitalOf(ResolvedMention state) {
    return capital(state.entity().country())
        .map(
            p ->
                new Place(
                    p.name(),
                    p.country(),
                    p.region(),
                    p.lat(),
                    p.lon(),
                    Optional.of(state.side().span())));
  }

  private static Stream<ResolvedMention> named(Parse parse, Word child, Mentions mentions) {
    Optional<Word> name =
        child.is("prep") ? parse.child(child, "pobj").filter(o -> isOf(child)) : Optional.of(child);
    return name.flatMap(w -> mentions.at(parse.sentence().number(), w.index())).stream();
  }

  private static boolean isOf(Word preposition) {
    return preposition.lemma().equals("of") || preposition.lemma().equals("in");
  }

  /** "Springfield, Illinois": a town that no dictionary has lies where the words behind it tell. */
  private Optional<Place> unknownTown(Parse parse, Word name, Mentions mentions) {
    int sentence = parse.sentence().number();
    int behind = name.index() + 2;
    boolean comma =
        name.isName()
            && behind < parse.words().size()
            && parse.word(name.index() + 1).text().equals(",")
            && parse.word(behind).isName();
    if (!comma
        || TimeNames.isWeekdayOrMonth(name.lemma())
        || mentions.at(sentence, name.index()).isPresent()) {
      return Optional.empty();
    }
    Word first = firstName(parse, name);
    return mentions.in(sentence).stream()
        .filter(m -> m.first() == behind && isPlace(m))
        .findFirst()
        .map(
            m ->
                new Place(
                    words(parse, first, name),
                    m.entity().country(),
                    m.location().flatMap(Location::region),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.of(first.span().cover(name.span()))));
  }

  private static Word firstName(Parse parse, Word name) {
    Word first = name;
    while (first.index() > 0 && parse.word(first.index() - 1).isName()) {
      first = parse.word(first.index() - 1);
    }
    return first;
  }

  private static String words(Parse parse, Word first, Word last) {
    StringBuilder text = new StringBuilder(first.text());
    for (int i = first.index() + 1; i <= last.index(); i++) {
      boolean apart = parse.word(i).span().start() > parse.word(i - 1).span().end();
      text.append(apart ? " " : "").append(parse.word(i).text());
    }
    return text.toString();
  }

  static boolean isPlace(ResolvedMention mention) {
    Kind kind = mention.entity().kind();
    return kind == Kind.PLACE
        || kind == Kind.STATE && (mention.use() == Use.NAME || mention.use() == Use.CAPITAL);
  }

  private Place place(ResolvedMention mention) {
    Optional<Span> span = Optional.of(mention.side().span());
    if (mention.use() == Use.CAPITAL) {
      String name = mention.side().text();
      String country = mention.entity().country();
      return gazetteer
          .place(name, country)
          .map(city -> place(city.entity(), city.location(), span))
          .orElseGet(() -> place(mention.entity(), mention.location(), span).named(name));
    }
    return place(mention.entity(), mention.location(), span);
  }

  private static Place place(Entity entity, Optional<Location> location, Optional<Span> span) {
    return new Place(
        entity.name(),
        entity.country(),
        location.flatMap(Location::region),
        location.map(l -> OptionalDouble.of(l.lat())).orElse(OptionalDouble.empty()),
        location.map(l -> OptionalDouble.of(l.lon())).orElse(OptionalDouble.empty()),
        span);
  }
}
