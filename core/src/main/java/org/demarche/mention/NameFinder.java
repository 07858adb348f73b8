package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Period;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.entity.Titles;
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

  private final Report report;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final SentenceMentions mentions;

  NameFinder(
      Report report, Parse parse, List<Hit> hits, Discourse discourse, SentenceMentions mentions) {
    this.report = report;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /** Returns the mention of a name, none when it is part of one that no dictionary knows. */
  Optional<ResolvedMention> named(Hit hit, Word word) {
    return isPartOfUnknownName(hit) || isMoney(hit)
        ? Optional.empty()
        : Optional.of(mention(hit, word));
  }

  /** "Vernon Jordan" and "Paris Hilton" are people, not a state and a capital. */
  private boolean isPartOfUnknownName(Hit hit) {
    boolean adjective = hit.name().filter(s -> s.use() == Use.ADJECTIVE).isPresent();
    if (hit.length() > 1 || hit.first() == 0 || adjective || hit.isPerson()) {
      return false;
    }
    Word before = parse.word(hit.first() - 1);
    return People.isNamePart(before, hits)
        && before.is("compound")
        && before.head() == hit.last()
        && before.text().length() > 1
        && discourse.person(before.text()).isEmpty()
        && !isPart(before.text().toLowerCase(Locale.ROOT));
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
    Sense sense = hit.name().orElseThrow();
    Entity entity = hit.isPerson() ? described(hit, word) : sense.entity();
    if (sense.use() == Use.SEAT) {
      entity = renamed(entity, mentions.words(hit.first(), hit.last()));
    }
    int first =
        hit.isPerson()
            ? Phrase.of(parse, word).withTitle(hit.first(), hits)
            : withArticle(hit.first());
    return mentions.mention(
        parse.word(first),
        word,
        entity,
        sense.use(),
        sense.location(),
        Basis.DICTIONARY,
        entity.source());
  }

  /** The report tells what somebody is of whom the dictionary knows no office on the day. */
  private Entity described(Hit hit, Word word) {
    Entity person = hit.name().orElseThrow().entity();
    if (person.termOn(report.date()).isPresent()) {
      return person;
    }
    Optional<Description> told = Description.of(parse, hit.first(), word, hits);
    Optional<String> country = told.flatMap(Description::country);
    return country.isEmpty() || told.get().title().role().isEmpty()
        ? person
        : inOffice(person, told.get().title(), country.get());
  }

  private static Entity inOffice(Entity person, Titles.Title title, String country) {
    return new Entity(
        person.id(),
        person.name(),
        person.kind(),
        country,
        person.sectors(),
        person.gender(),
        List.of(Term.of(title.role(), country, title.sectors(), Period.ALWAYS)),
        person.source());
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
