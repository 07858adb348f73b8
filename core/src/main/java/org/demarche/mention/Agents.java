package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Titles;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Resolves common nouns for agents and offices: "Iranian troops", "the president". */
final class Agents {

  private static final List<String> PARTIES = List.of("alliance", "coalition", "group", "party");

  private final Epithets epithets;
  private final Gazetteer gazetteer;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final OtherSides otherSides;
  private final OfficeHolders holders;
  private final Relations relations;
  private final PersonReferents people;
  private final Apposition apposition;
  private final OwnerFinder ownerFinder;
  private final Owners owners;
  private final RegionalFellows fellows;
  private final DoubleTitles doubles;
  private final Neighbours neighbours;
  private final UnnamedAgents unnamed;
  private final FirmOffices firmOffices;
  private final ResumedAgents resumed;
  private final DomesticAgents domestic;

  /** Takes a sentence, and who is called by the surname that ends with a word. */
  Agents(
      Lexicons lexicons,
      Function<Word, Optional<Entity>> surnames,
      Parse parse,
      List<Hit> hits,
      Discourse discourse,
      Pronouns pronouns,
      OtherSides otherSides,
      Several several,
      OfficeHolders holders,
      Relations relations,
      PersonReferents people,
      Apposition apposition) {
    this.apposition = apposition;
    this.relations = relations;
    this.people = people;
    this.epithets = lexicons.epithets();
    this.gazetteer = lexicons.gazetteer();
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    this.otherSides = otherSides;
    this.holders = holders;
    this.ownerFinder = new OwnerFinder(parse, hits, discourse, pronouns, surnames);
    this.neighbours = new Neighbours(epithets, hits, several);
    this.owners = new Owners(parse, hits, otherSides, several, new JoinedHalves(gazetteer, parse));
    this.doubles = new DoubleTitles(parse, hits, discourse);
    this.fellows = new RegionalFellows(epithets, parse, hits);
    this.unnamed = new UnnamedAgents(lexicons, parse, hits, discourse);
    this.firmOffices = new FirmOffices(lexicons, parse, hits);
    this.resumed = new ResumedAgents(epithets, discourse);
    this.domestic = new DomesticAgents(lexicons.gazetteer(), parse, discourse);
  }

  /** Returns what the noun stands for: several for "French and German ministers". */
  List<Resolution> resolve(Hit hit, Phrase phrase) {
    List<Resolution> around = neighbours.of(phrase, ownerFinder.possessor(phrase));
    if (around.size() > 1) {
      return around;
    }
    List<Entity> all = owners.of(phrase, hit);
    List<Resolution> each =
        all.size() < 2
            ? one(hit, phrase).map(List::of).orElse(List.of())
            : all.stream().map(o -> ofEach(hit, o, phrase)).toList();
    return Stream.concat(
            each.stream(),
            fellows.beside(phrase).map(o -> unnamed.agent(hit, Optional.of(o), phrase)).stream())
        .toList();
  }

  private static String refersTo(ResolvedMention m) {
    return "refers to \"" + m.side().text() + "\"";
  }

  /** "the leaders of France and Italy" are those of the day, their ministers nobody in person. */
  private Resolution ofEach(Hit hit, Entity owner, Phrase phrase) {
    return hit.office()
        .flatMap(title -> holders.one(title, owner))
        .orElseGet(() -> unnamed.agent(hit, Optional.of(owner), phrase));
  }

  private Optional<Resolution> one(Hit hit, Phrase phrase) {
    Optional<Entity> owner =
        ownerFinder
            .owner(phrase, hit)
            .or(() -> american(hit))
            .or(() -> domestic.state(hit, phrase));
    Optional<Resolution> named =
        apposed(phrase)
            .or(() -> doubles.of(hit, phrase))
            .or(() -> apposition.of(phrase))
            .or(() -> people.predicated(phrase).map(Agents::again))
            .or(() -> namedSoon(hit, owner, phrase));
    if (named.isPresent()) {
      return named;
    }
    Optional<Entity> possessor = ownerFinder.possessor(phrase);
    Optional<Resolution> related = relations.of(phrase, possessor.or(() -> owner));
    if (related.isPresent() || epithets.is(Epithets.Kind.SUCCESSION, phrase.headWord().lemma())) {
      return related;
    }
    if (neighbours.isUnnamed(phrase)) {
      Optional<Entity> leader =
          possessor.filter(e -> isHuman(e) && phrase.headWord().lemma().equals("ally"));
      return Optional.of(unnamed.agent(hit, leader, phrase));
    }
    if (epithets.is(Epithets.Kind.RELATION, phrase.headWord().lemma())) {
      Optional<Resolution> other = possessor.or(() -> owner).flatMap(o -> other(o, phrase));
      if (other.isPresent() || owner.isPresent()) {
        return other;
      }
    }
    if (firmOffices.has(hit, phrase)) {
      return Optional.of(unnamed.ofFirm(hit, owner, phrase));
    }
    return hit.office()
        .filter(title -> !isOfUnknown(hit, phrase))
        .flatMap(title -> holders.holder(title, owner, phrase))
        .or(() -> isResuming(hit, phrase) ? resumed.of(hit, owner, phrase) : Optional.empty())
        .or(() -> described(hit, phrase))
        .or(() -> Optional.of(unnamed.agent(hit, owner, phrase)));
  }

  /** "her allies" are people of a politician's own country, "its allies" other states. */
  private static boolean isHuman(Entity owner) {
    return (owner.kind() == Kind.PERSON || owner.kind() == Kind.AGENT)
        && owner.gender() != Gender.NEUTER
        && Discourse.isState(owner.country());
  }

  /** Nobody else is called "the secretary of state" without a country. */
  private Optional<Entity> american(Hit hit) {
    return hit.office()
        .filter(title -> title.role().endsWith("secretary of state"))
        .flatMap(title -> gazetteer.state("USA"))
        .map(Sense::entity);
  }

  /** "the prefectural governor, Masahide Ota" and "spokesman Dmitry Peskov" name a person. */
  private Optional<Resolution> apposed(Phrase phrase) {
    return parse.children(phrase.headWord()).stream()
        .filter(child -> child.is("appos") && child.isName())
        .flatMap(child -> discourse.person(child.text()).or(() -> body(child)).stream())
        .findFirst()
        .or(() -> phrase.isSingular() ? apposedBehind(phrase.headWord()) : Optional.empty())
        .map(entity -> new Resolution(entity, Basis.REPORT, "named in apposition"));
  }

  /** "the envoy to Kosovo, Martti Ahtisaari": the parser takes the place for the person. */
  private Optional<Entity> apposedBehind(Word noun) {
    return parse.children(noun).stream()
        .filter(c -> c.is("prep"))
        .flatMap(preposition -> parse.child(preposition, "pobj").stream())
        .filter(w -> w.isName() || PARTIES.contains(w.lemma()))
        .flatMap(place -> parse.children(place).stream())
        .filter(child -> child.is("appos", "npadvmod") && child.isName())
        .flatMap(child -> discourse.person(child.text()).stream())
        .findFirst();
  }

  private Optional<Entity> body(Word word) {
    boolean plain = parse.child(word, "poss", "det").isEmpty();
    return Hit.covering(hits, word.index())
        .filter(h -> h.name().filter(s -> s.use() == Use.NAME).isPresent())
        .flatMap(Hit::entity)
        .filter(e -> e.kind() == Kind.BODY || e.kind() == Kind.STATE && plain);
  }

  /** "an official said … spokeswoman Tasnim Aslam told": who opens the report gets a name later. */
  private Optional<Resolution> namedSoon(Hit hit, Optional<Entity> owner, Phrase phrase) {
    Word head = phrase.headWord();
    boolean opens = phrase.sentence() <= 1 && head.is("nsubj") && phrase.isSingular();
    if (!opens || !epithets.is(Epithets.Kind.SPOKEN, head.lemma())) {
      return Optional.empty();
    }
    Optional<String> role = hit.office().map(Titles.Title::role);
    Optional<String> country = owner.map(Entity::country);
    return discourse
        .namedSoon(
            phrase.sentence(),
            person ->
                isOf(person, country)
                    && isCalled(person, head.lemma(), role)
                    && (isAnyLeader(hit, head) || isOfSector(person, hit.sectors())))
        .map(
            person ->
                country
                    .filter(Discourse::isState)
                    .map(c -> discourse.correct(person, c))
                    .orElse(person))
        .map(person -> new Resolution(person, Basis.REFERENCE, "named in what follows"));
  }

  /** A church has a leader as well as a state. */
  private static boolean isAnyLeader(Hit hit, Word head) {
    return hit.length() == 1 && head.lemma().equals("leader");
  }

  /** A union leader is no president; of who has no office nothing is known. */
  private static boolean isOfSector(Entity person, List<String> sectors) {
    return person.terms().isEmpty()
        || sectors.isEmpty()
        || person.terms().stream().anyMatch(t -> t.sectors().stream().anyMatch(sectors::contains));
  }

  private static boolean isOf(Entity person, Optional<String> country) {
    return country
        .map(c -> c.equals(person.country()) || person.source().endsWith(Discourse.INFERRED))
        .orElse(true);
  }

  private static boolean isCalled(Entity person, String noun, Optional<String> role) {
    if (noun.equals("official")) {
      return true;
    }
    return !person.terms().isEmpty()
        && (noun.equals("leader")
            || role.map(person.terms().get(0).role()::endsWith).orElse(false));
  }

  /** "the American Paper Institute president" is not the president of the United States. */
  private boolean isOfUnknown(Hit hit, Phrase phrase) {
    for (int i = phrase.first(); i < hit.first(); i++) {
      if (People.isNamePart(parse.word(i), hits)) {
        return true;
      }
    }
    return parse.children(phrase.headWord()).stream()
        .filter(c -> c.is("prep") && c.lemma().equals("of"))
        .flatMap(of -> parse.child(of, "pobj").stream())
        .anyMatch(object -> People.isNamePart(object, hits));
  }

  private boolean isResuming(Hit hit, Phrase phrase) {
    return Resumption.isKnown(hit, phrase) && !isOfUnknown(hit, phrase);
  }

  /** "the general", "the electrician": somebody named before. */
  private Optional<Resolution> described(Hit hit, Phrase phrase) {
    return people.of(phrase, Optional.of(hit)).map(Agents::again);
  }

  private static Resolution again(ResolvedMention m) {
    return new Resolution(m.entity(), Basis.REFERENCE, refersTo(m));
  }

  private Optional<Resolution> other(Entity owner, Phrase phrase) {
    return otherSides
        .other(owner, phrase.headWord().lemma())
        .map(m -> new Resolution(m.entity(), Basis.REFERENCE, "the other side of " + owner.name()));
  }
}
