package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Term;
import org.demarche.entity.Titles;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Resolves common nouns for agents and offices: "Iranian troops", "the president". */
final class Agents {

  /** A resolved noun. */
  record Found(Entity entity, Basis basis, String why) {}

  /** Offices that one person at a time holds in a country, so that the day tells who is meant. */
  private static final Set<String> SINGLE_OFFICES =
      Set.of(
          "army chief",
          "attorney general",
          "chancellor",
          "chief executive",
          "crown prince",
          "defence minister",
          "emir",
          "emperor",
          "finance minister",
          "foreign minister",
          "general secretary",
          "interior minister",
          "king",
          "national security adviser",
          "pope",
          "president",
          "prime minister",
          "queen",
          "secretary of state",
          "secretary-general",
          "sultan",
          "supreme leader",
          "vice president");

  /** How many sentences back a noun of inferred country may be taken up again. */
  private static final int NEAR = 4;

  private final Gazetteer gazetteer;
  private final LocalDate day;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final Reference reference;
  private final Epithets epithets;

  Agents(
      Gazetteer gazetteer,
      LocalDate day,
      Parse parse,
      List<Hit> hits,
      Discourse discourse,
      Reference reference,
      Epithets epithets) {
    this.gazetteer = gazetteer;
    this.day = day;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    this.reference = reference;
    this.epithets = epithets;
  }

  /** Returns what the noun stands for: several for "French and German ministers". */
  List<Found> resolveAll(Hit hit, Phrase phrase) {
    List<Entity> owners = new Owners(parse, hits, reference).of(phrase, hit);
    return owners.size() < 2
        ? resolve(hit, phrase).map(List::of).orElse(List.of())
        : owners.stream().map(o -> agent(hit, Optional.of(o), phrase)).toList();
  }

  private Optional<Found> resolve(Hit hit, Phrase phrase) {
    Optional<Entity> owner = owner(phrase, hit);
    Optional<Entity> apposed = apposedName(phrase);
    if (apposed.isPresent()) {
      return apposed.map(e -> new Found(e, Basis.REPORT, "named in apposition"));
    }
    Optional<Entity> soon = namedSoon(hit, owner, phrase);
    if (soon.isPresent()) {
      Entity person = soon.get();
      Entity known =
          owner
              .map(Entity::country)
              .filter(Discourse::isState)
              .map(country -> discourse.correct(person, country))
              .orElse(person);
      return Optional.of(new Found(known, Basis.REFERENCE, "named in what follows"));
    }
    if (owner.isPresent() && epithets.is(Epithets.Kind.RELATION, phrase.headWord().lemma())) {
      return reference
          .other(owner.get(), phrase.headWord().lemma())
          .map(
              m ->
                  new Found(
                      m.entity(), Basis.REFERENCE, "the other side of " + owner.get().name()));
    }
    if (hit.title().filter(t -> !t.role().isEmpty()).isPresent()) {
      Optional<Found> holder = office(hit.title().get(), owner, phrase);
      if (holder.isPresent()) {
        return holder;
      }
    }
    if (owner.isEmpty() && phrase.isDefinite()) {
      Optional<Found> again = again(hit, phrase);
      if (again.isPresent()) {
        return again;
      }
    }
    return Optional.of(agent(hit, owner, phrase));
  }

  /** "the prefectural governor, Masahide Ota" and "spokesman Dmitry Peskov" name a person. */
  private Optional<Entity> apposedName(Phrase phrase) {
    for (Word child : parse.children(phrase.headWord())) {
      if (child.is("appos") && child.isName()) {
        Optional<Entity> named = discourse.person(child.text()).or(() -> body(child));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  static boolean isSingleOffice(String role) {
    return SINGLE_OFFICES.contains(role);
  }

  /** "an official said … spokeswoman Tasnim Aslam told": who opens the report gets a name later. */
  private Optional<Entity> namedSoon(Hit hit, Optional<Entity> owner, Phrase phrase) {
    int sentence = parse.sentence().number();
    Word head = phrase.headWord();
    boolean opens = sentence == 1 && head.is("nsubj") && isSingular(phrase);
    if (!opens || !epithets.is(Epithets.Kind.SPOKEN, head.lemma())) {
      return Optional.empty();
    }
    Optional<String> role = hit.title().map(Titles.Title::role).filter(r -> !r.isEmpty());
    return discourse.namedSoon(
        sentence,
        person ->
            owner
                    .map(
                        o ->
                            o.country().equals(person.country())
                                || person.source().endsWith(Discourse.INFERRED))
                    .orElse(true)
                && (head.lemma().equals("official")
                    || !person.terms().isEmpty()
                        && (head.lemma().equals("leader")
                            || role.map(person.terms().get(0).role()::endsWith).orElse(false))));
  }

  private Optional<Entity> body(Word word) {
    return named(word.index()).filter(e -> e.kind() == Kind.BODY);
  }

  private Optional<Found> office(Titles.Title title, Optional<Entity> owner, Phrase phrase) {
    Optional<ResolvedMention> before =
        discourse.last(
            m ->
                DictionaryMentionFinder.isPerson(m.entity())
                    && m.side().role().map(r -> isRole(r, title.role())).orElse(false)
                    && owner.map(o -> o.country().equals(m.side().country())).orElse(true));
    boolean definite = phrase.isDefinite() || owner.isPresent() && phrase.determiner().isEmpty();
    if (before.isPresent() && definite && isSingular(phrase)) {
      return before.map(
          m -> new Found(m.entity(), Basis.REFERENCE, "the " + title.role() + " named before"));
    }
    Optional<String> country = owner.map(Entity::country);
    if (country.isEmpty() && phrase.isDefinite()) {
      country = discourse.country(parse.sentence().number());
    }
    if (!definite
        || !isSingular(phrase)
        || country.isEmpty()
        || !SINGLE_OFFICES.contains(title.role())) {
      return Optional.empty();
    }
    String where = country.get();
    return gazetteer
        .holder(title.role(), where, day)
        .map(e -> new Found(e, Basis.DICTIONARY, title.role() + " of " + where + " on " + day));
  }

  /** A foreign minister is "the minister" later on. */
  static boolean isRole(String held, String called) {
    return held.equals(called) || held.endsWith(" " + called);
  }

  private static boolean isSingular(Phrase phrase) {
    String tag = phrase.headWord().tag();
    return tag.equals("NN") || tag.equals("NNP");
  }

  /** "the rebels" are those the report named before. */
  private Optional<Found> again(Hit hit, Phrase phrase) {
    List<String> sectors = sectors(hit);
    String lemma = phrase.headWord().lemma();
    Optional<ResolvedMention> same =
        discourse.last(
            m ->
                m.entity().kind() == Kind.AGENT
                    && m.side()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .endsWith(phrase.headWord().text().toLowerCase(Locale.ROOT))
                    && (m.basis() != Basis.REFERENCE
                        || parse.sentence().number() - m.sentence() <= NEAR)
                    && !m.side().country().isEmpty());
    Optional<ResolvedMention> body =
        discourse.last(
            m ->
                m.entity().kind() == Kind.BODY
                    && m.side().sectors().stream().anyMatch(sectors::contains)
                    && (!sectors.contains("GOV")
                        || m.entity().name().toLowerCase(Locale.ROOT).contains(lemma)));
    boolean group =
        epithets.is(Epithets.Kind.BODY, lemma)
            || epithets.is(Epithets.Kind.GROUP, lemma)
            || lemma.equals("army");
    Optional<ResolvedMention> chosen = group ? body.or(() -> same) : same;
    return chosen.map(
        m -> new Found(m.entity(), Basis.REFERENCE, "refers to \"" + m.side().text() + "\""));
  }

  private Found agent(Hit hit, Optional<Entity> owner, Phrase phrase) {
    int start = phrase.determiner().map(d -> d.index() + 1).orElse(phrase.first());
    while (start < phrase.head()
        && !Character.isLetterOrDigit(parse.word(start).text().charAt(0))) {
      start++;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i <= phrase.head(); i++) {
      if (isMark(parse.word(i))) {
        continue;
      }
      name.append(name.isEmpty() || parse.word(i).tag().equals("POS") ? "" : " ");
      name.append(parse.word(i).text());
    }
    boolean group =
        owner.map(o -> o.kind() == Kind.BODY && !Discourse.isState(o.country())).orElse(false);
    String country =
        owner
            .map(Entity::country)
            .filter(c -> !c.isEmpty())
            .or(() -> stateless(hit, phrase))
            .or(() -> discourse.country(parse.sentence().number()))
            .orElse("");
    List<String> sectors = new ArrayList<>(sectors(hit));
    owner
        .filter(o -> o.kind() == Kind.BODY && (group || sectors.isEmpty()))
        .ifPresent(
            o -> o.sectors().stream().filter(s -> !sectors.contains(s)).forEach(sectors::add));
    String noun = phrase.headWord().lemma().replaceAll("[^\\p{L}\\p{N}]+", "-");
    String id = (country.isEmpty() ? "some" : country.toLowerCase(Locale.ROOT)) + "-" + noun;
    List<Term> terms = new ArrayList<>();
    hit.title()
        .filter(t -> !t.role().isEmpty())
        .ifPresent(t -> terms.add(new Term(t.role(), country, sectors, Period.ALWAYS)));
    Gender gender = hit.title().isPresent() ? Gender.UNKNOWN : Gender.NEUTER;
    String why = owner.map(o -> "of " + o.name()).orElse("of the country in question");
    Entity entity =
        new Entity(id, name.toString(), Kind.AGENT, country, sectors, gender, terms, why);
    return new Found(entity, owner.isPresent() ? Basis.REPORT : Basis.REFERENCE, why);
  }

  /** "more than 20 countries" and "human rights groups" belong to no country. */
  private Optional<String> stateless(Hit hit, Phrase phrase) {
    if (isManyStates(phrase) || isRegional(phrase)) {
      return Optional.of("OTH");
    }
    List<String> sectors = sectors(hit);
    return List.of("NGO", "IGO").stream().filter(sectors::contains).findFirst();
  }

  private boolean isManyStates(Phrase phrase) {
    return phrase.headWord().tag().equals("NNS")
        && epithets.is(Epithets.Kind.STATELESS, phrase.headWord().lemma())
        && !phrase.isDefinite();
  }

  private boolean isRegional(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      String two =
          i + 1 < phrase.head() ? parse.word(i).text() + " " + parse.word(i + 1).text() : "";
      if (epithets.is(Epithets.Kind.REGIONAL, parse.word(i).text())
          || epithets.is(Epithets.Kind.REGIONAL, two)) {
        return phrase.headWord().tag().endsWith("S");
      }
    }
    return false;
  }

  private static boolean isMark(Word word) {
    char first = word.text().charAt(0);
    return !Character.isLetterOrDigit(first)
        && !word.tag().equals("POS")
        && !word.tag().equals("HYPH");
  }

  private static List<String> sectors(Hit hit) {
    return hit.agent()
        .map(a -> a.entity().sectors())
        .or(() -> hit.title().map(Titles.Title::sectors))
        .orElse(List.of());
  }

  /** Returns the entity the noun belongs to: "Iranian", "Putin's", "of Uganda", "its". */
  private Optional<Entity> owner(Phrase phrase, Hit self) {
    Optional<Entity> owner = Optional.empty();
    for (Hit hit : phrase.hits(hits)) {
      if (hit.name().isPresent() && hit.last() < self.first()) {
        owner = hit.name().map(s -> s.entity());
      }
    }
    return owner
        .or(() -> knownPossessor(phrase))
        .or(() -> possessivePronoun(phrase))
        .or(() -> beforeBrackets(phrase))
        .or(() -> behind(phrase));
  }

  /** "An African Union (AU) delegation". */
  private Optional<Entity> beforeBrackets(Phrase phrase) {
    int close = phrase.first() - 1;
    if (close < 2 || !parse.word(close).text().equals(")")) {
      return Optional.empty();
    }
    int open = close;
    while (open > 0 && !parse.word(open).text().equals("(")) {
      open--;
    }
    return open > 0 ? named(open - 1) : Optional.empty();
  }

  private Optional<Entity> knownPossessor(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Word word = parse.word(i);
      if (word.is("poss") && word.isName()) {
        Optional<Entity> person = discourse.person(word.text());
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> possessivePronoun(Phrase phrase) {
    for (Word child : parse.children(phrase.headWord())) {
      if (child.is("poss") && child.tag().equals("PRP$")) {
        return reference.all(child).stream()
            .findFirst()
            .or(() -> reference.pronoun(child))
            .map(ResolvedMention::entity);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> behind(Phrase phrase) {
    for (Word prep : parse.children(phrase.headWord())) {
      if (prep.is("prep") && prep.lemma().matches("of|from|in|for|to")) {
        Optional<Word> object = parse.child(prep, "pobj");
        if (object.isPresent()) {
          int last = object.get().index();
          Optional<Entity> owner = named(last).or(() -> before(object.get()));
          if (owner.isPresent()) {
            return owner;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> named(int word) {
    return hits.stream()
        .filter(h -> h.covers(word))
        .findFirst()
        .flatMap(Hit::name)
        .map(s -> s.entity());
  }

  /** "the parties to Burundi's civil war" are those of Burundi. */
  private Optional<Entity> before(Word noun) {
    return parse.children(noun).stream()
        .filter(c -> c.is("poss", "nmod", "compound"))
        .flatMap(c -> named(c.index()).stream())
        .findFirst();
  }
}
