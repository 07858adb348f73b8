package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.report.Report;

/** Finds mentions by names of the dictionaries: "the White House", "Foreign Minister Wang Yi". */
final class NameFinder {

  /** Words before the name of a place that make it part of a longer one or mean a person of it. */
  private static final Set<String> PARTS =
      Set.of(
          "central", "east", "greater", "lower", "mr", "mrs", "ms", "new", "north", "south",
          "upper", "west");

  /** Names of currencies that a country stands before. */
  private static final Set<String> MONEY =
      Set.of(
          "baht",
          "dinar",
          "dirham",
          "dollar",
          "franc",
          "krona",
          "krone",
          "lira",
          "peso",
          "pound",
          "rand",
          "real",
          "rial",
          "riyal",
          "rouble",
          "ruble",
          "rupee",
          "rupiah",
          "shilling",
          "won",
          "yen",
          "yuan");

  private final Lexicons lexicons;
  private final Goods goods;
  private final Offices offices;
  private final PlaceSenses places;
  private final Peoples peoples;
  private final OtherChambers chambers;
  private final Report report;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final SentenceMentions mentions;

  NameFinder(
      Lexicons lexicons,
      Surroundings around,
      Report report,
      Parse parse,
      List<Hit> hits,
      Discourse discourse,
      SentenceMentions mentions) {
    this.lexicons = lexicons;
    this.goods = lexicons.goods();
    this.offices = lexicons.offices();
    this.places = new PlaceSenses(lexicons, around, report, parse, hits, mentions);
    this.report = report;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    this.mentions = mentions;
    this.chambers = lexicons.chambers();
    this.peoples = new Peoples(lexicons.peoples(), parse, hits, discourse);
  }

  /** Returns the mention of a name, none when it is part of one that no dictionary knows. */
  Optional<ResolvedMention> named(Hit hit, Word word) {
    return isPartOfUnknownName(hit) || isMoney(hit) || isGoods(hit)
        ? Optional.empty()
        : Optional.of(mention(hit, word));
  }

  /** "Vernon Jordan" and "Paris Hilton" are people, not a state and a capital. */
  private boolean isPartOfUnknownName(Hit hit) {
    boolean adjective = hit.name().filter(s -> s.use() == Use.ADJECTIVE).isPresent();
    if (hit.length() > 1 || adjective || hit.isPerson()) {
      return false;
    }
    if (hit.first() == 0) {
      return isStartOfName(hit);
    }
    if (isStartOfName(hit)) {
      return true;
    }
    Word before = parse.word(hit.first() - 1);
    if (isTitled(hit, before)) {
      return true;
    }
    return People.isNamePart(before, hits)
        && before.is("compound")
        && before.head() == hit.last()
        && before.text().length() > 1
        && discourse.person(before.text()).isEmpty()
        && !isPart(before.text().toLowerCase(Locale.ROOT));
  }

  /** "Mayor Washington" is a person. */
  private boolean isTitled(Hit hit, Word before) {
    boolean title =
        Hit.endingAt(hits, before.index())
            .flatMap(Hit::title)
            .filter(t -> !t.sectors().contains("IGO"))
            .isPresent();
    return title
        && hit.entity().orElseThrow().kind() != Kind.BODY
        && Character.isUpperCase(before.text().charAt(0))
        && before.is("compound")
        && before.head() == hit.last();
  }

  /** "Washington Mutual" is no matter of the capital. */
  private boolean isStartOfName(Hit hit) {
    Sense sense = hit.name().orElseThrow();
    boolean city = sense.use() == Use.CAPITAL || sense.entity().kind() == Kind.PLACE;
    int next = hit.last() + 1;
    return city
        && next < parse.words().size()
        && parse.word(hit.last()).is("compound")
        && parse.word(hit.last()).head() == next
        && People.isNamePart(parse.word(next), hits);
  }

  private boolean isGoods(Hit hit) {
    return hit.name().filter(s -> goods.isNoActor(parse, hit, s)).isPresent();
  }

  /** "8,500 US dollars" are of no side. */
  private boolean isMoney(Hit hit) {
    int next = hit.last() + 1;
    return next < parse.words().size() && MONEY.contains(parse.word(next).lemma());
  }

  /** "South", "Mr.", "northern". */
  private static boolean isPart(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return PARTS.contains(bare) || bare.endsWith("ern");
  }

  private ResolvedMention mention(Hit hit, Word word) {
    Sense sense =
        lexicons
            .gazetteer()
            .placeOn(places.of(hit, word).orElse(hit.name().orElseThrow()), report.date());
    Entity entity = hit.isPerson() ? described(hit, word) : sense.entity();
    entity = chambers.of(parse, hit, discourse).orElse(entity);
    entity = peoples.of(sense, word, mentions.words(hit.first(), hit.last())).orElse(entity);
    if (sense.use() == Use.SEAT) {
      entity = renamed(entity, mentions.words(hit.first(), hit.last()));
    }
    int first =
        hit.isPerson()
            ? Phrase.of(parse, word).withTitle(hit.first(), hits)
            : withArticle(withOwner(hit, word));
    return mentions.mention(
        parse.word(first),
        word,
        entity,
        sense.use(),
        sense.location(),
        entity.kind() == Kind.BODY && !entity.isFromDictionary() ? Basis.REPORT : Basis.DICTIONARY,
        entity.source());
  }

  /** "South Africa's ruling ANC" is the ANC, and South Africa a part of the mention. */
  private int withOwner(Hit hit, Word word) {
    if (hit.entity().filter(e -> e.kind() == Kind.BODY).isEmpty()) {
      return hit.first();
    }
    String country = hit.entity().orElseThrow().country();
    Phrase phrase = Phrase.of(parse, word);
    boolean same =
        phrase.hits(hits).stream()
            .filter(h -> h.last() < hit.first())
            .flatMap(h -> h.entity().stream())
            .anyMatch(e -> e.kind() == Kind.STATE && e.country().equals(country));
    return same ? Math.min(phrase.first(), hit.first()) : hit.first();
  }

  /** The report tells what somebody is of whom the dictionary knows no office on the day. */
  private Entity described(Hit hit, Word word) {
    Entity person = hit.name().orElseThrow().entity();
    if (person.termOn(report.date()).isPresent()) {
      return person;
    }
    Optional<Description> told = Description.of(offices, parse, hit.first(), word, hits);
    Optional<String> country = told.flatMap(Description::country);
    if (country.isPresent() && isNamesake(person, country.get())) {
      return namesake(person, told.get());
    }
    if (told.isEmpty() || told.get().title().role().isEmpty()) {
      return discourse.described(person);
    }
    return country
        .or(() -> inOfficeAgain(person, told.get()))
        .map(c -> inOffice(person, told.get().termIn(c), c))
        .orElseGet(() -> discourse.described(person));
  }

  /** "Industry Minister Kim Mbeki", who held but other offices before: of his own country. */
  private static Optional<String> inOfficeAgain(Entity person, Description told) {
    boolean office =
        told.sectors().contains("GOV")
            && !told.title().role().equals("leader")
            && !person.terms().isEmpty()
            && person.terms().stream().noneMatch(t -> t.role().equals(told.title().role()));
    return Optional.of(person.country()).filter(c -> office && Discourse.isState(c));
  }

  /** Somebody of another country with the same name is somebody else. */
  private static boolean isNamesake(Entity person, String country) {
    return Discourse.isState(country)
        && !person.country().equals(country)
        && person.terms().stream().noneMatch(t -> t.country().equals(country));
  }

  private static Entity namesake(Entity person, Description told) {
    String country = told.country().orElse("");
    return new Entity(
        person.id() + "-" + country.toLowerCase(Locale.ROOT),
        person.name(),
        person.kind(),
        country,
        List.of(),
        person.gender(),
        told.title().role().isEmpty() ? List.of() : List.of(told.term()),
        "title \"" + told.words() + "\"");
  }

  private Entity inOffice(Entity person, Term term, String country) {
    Entity described =
        new Entity(
            person.id(),
            person.name(),
            person.kind(),
            country,
            person.sectors(),
            person.gender(),
            List.of(term),
            person.source());
    discourse.describe(described);
    return described;
  }

  /** A seat of power speaks under its own name: "White House". */
  private static Entity renamed(Entity entity, String name) {
    return new Entity(
        entity.id(),
        name,
        entity.kind(),
        entity.country(),
        List.of("GOV"),
        entity.gender(),
        entity.terms(),
        entity.source());
  }

  private int withArticle(int first) {
    return first > 0 && parse.word(first - 1).lemma().equals("the") ? first - 1 : first;
  }
}
