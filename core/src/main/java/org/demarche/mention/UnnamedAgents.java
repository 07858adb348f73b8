package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Term;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/**
 * Makes entities of nouns for agents that have no name: "Iranian troops", "human rights groups".
 */
final class UnnamedAgents {

  /** Sectors whose agents belong to no country. */
  private static final List<String> STATELESS = List.of("NGO", "IGO");

  /** Sectors of those whom armies fight or come upon in other countries. */
  private static final List<String> OPPOSED = List.of("CVL", "CRM", "REB", "UAF");

  /** Sectors of those whom armies fight. */
  private static final List<String> FOUGHT = List.of("CRM", "REB", "UAF");

  /** Sectors of those who serve a state. */
  private static final List<String> OF_STATE = List.of("COP", "GOV", "LEG", "MIL");

  /** Nouns for those whom many states send together. */
  private static final List<String> MISSIONS =
      List.of(
          "force",
          "inspector",
          "mediator",
          "mission",
          "monitor",
          "observer",
          "peacekeeper",
          "soldier",
          "troop");

  /** How many sentences back troops are still those that a report tells of. */
  private static final int NEAR = 2;

  private static final List<String> MATERIEL =
      List.of(
          "aircraft",
          "drone",
          "gunship",
          "helicopter",
          "jet",
          "plane",
          "tank",
          "vehicle",
          "warplane",
          "warship");

  private static final List<String> SENDING = List.of("from", "of");

  private final Epithets epithets;
  private final Offices offices;
  private final Parse parse;
  private final Discourse discourse;

  UnnamedAgents(Lexicons lexicons, Parse parse, Discourse discourse) {
    this.epithets = lexicons.epithets();
    this.offices = lexicons.offices();
    this.parse = parse;
    this.discourse = discourse;
  }

  /**
   * Returns the agent that the noun tells of; without an owner it is of the country in question.
   */
  Resolution agent(Hit hit, Optional<Entity> owner, Phrase phrase) {
    String country = country(hit, owner, phrase);
    List<String> sectors = sectors(hit, owner);
    List<Term> terms =
        hit.office()
            .map(t -> List.of(Term.of(t.role(), country, sectors, Period.ALWAYS)))
            .orElse(List.of());
    String why = owner.map(o -> "of " + o.name()).orElse("of the country in question");
    Entity entity =
        new Entity(
            id(country, phrase),
            name(phrase),
            Kind.AGENT,
            country,
            sectors,
            gender(phrase),
            terms,
            why);
    return new Resolution(entity, owner.isPresent() ? Basis.REPORT : Basis.REFERENCE, why);
  }

  /** A "spokeswoman" is female, a "parliament" neuter, of a "farmer" nothing is told. */
  private Gender gender(Phrase phrase) {
    String noun = phrase.headWord().lemma();
    if (epithets.is(Epithets.Kind.ORGAN, noun)
        || epithets.is(Epithets.Kind.BODY, noun)
        || epithets.is(Epithets.Kind.STATE, noun)) {
      return Gender.NEUTER;
    }
    if (noun.endsWith("woman") || epithets.is(Epithets.Kind.FEMALE, noun)) {
      return Gender.FEMALE;
    }
    boolean man = noun.endsWith("man") && !noun.equals("human");
    return man || epithets.is(Epithets.Kind.MALE, noun) ? Gender.MALE : Gender.UNKNOWN;
  }

  private static String id(String country, Phrase phrase) {
    String noun = phrase.headWord().lemma().replaceAll("[^\\p{L}\\p{N}]+", "-");
    return (country.isEmpty() ? "some" : country.toLowerCase(Locale.ROOT)) + "-" + noun;
  }

  private String name(Phrase phrase) {
    int start = phrase.determiner().map(d -> d.index() + 1).orElse(phrase.first());
    while (start < phrase.head()
        && !Character.isLetterOrDigit(parse.word(start).text().charAt(0))) {
      start++;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i <= phrase.head(); i++) {
      Word word = parse.word(i);
      if (!isMark(word)) {
        name.append(name.isEmpty() || word.tag().equals("POS") ? "" : " ").append(word.text());
      }
    }
    return name.toString();
  }

  private static boolean isMark(Word word) {
    return !Character.isLetterOrDigit(word.text().charAt(0))
        && !word.tag().equals("POS")
        && !word.tag().equals("HYPH");
  }

  private String country(Hit hit, Optional<Entity> owner, Phrase phrase) {
    return owner
        .map(Entity::country)
        .filter(c -> !c.isEmpty())
        .or(() -> stateless(hit, phrase))
        .or(() -> materiel(phrase))
        .or(() -> opponents(hit, phrase))
        .or(() -> atHome(hit, phrase))
        .or(() -> discourse.country(phrase.sentence()))
        .orElse("");
  }

  /** "Danish troops shot at militants in Helmand": they are of the place, not of the troops. */
  private Optional<String> opponents(Hit hit, Phrase phrase) {
    if (hit.sectors().stream().noneMatch(OPPOSED::contains)) {
      return Optional.empty();
    }
    Optional<String> troops =
        discourse
            .last(
                m ->
                    m.sentence() == phrase.sentence()
                        && m.side().sectors().contains("MIL")
                        && discourse.isSubject(m))
            .map(m -> m.side().country());
    return discourse
        .place(phrase.sentence())
        .or(discourse::main)
        .filter(place -> troops.filter(t -> !t.equals(place)).isPresent())
        .or(() -> occupied(phrase));
  }

  /** "Troops razed homes in a Samoan village. Two villagers were hurt": they are Samoan. */
  private Optional<String> occupied(Phrase phrase) {
    return discourse
        .last(m -> isNear(m, phrase) && m.side().sectors().contains("MIL"))
        .filter(troops -> Discourse.isState(troops.side().country()))
        .flatMap(troops -> discourse.last(m -> isNear(m, phrase) && isOpposed(m, troops)))
        .map(m -> m.side().country());
  }

  private static boolean isNear(ResolvedMention m, Phrase phrase) {
    return phrase.sentence() - m.sentence() <= NEAR && !m.side().country().isEmpty();
  }

  private static boolean isOpposed(ResolvedMention m, ResolvedMention troops) {
    return Discourse.isState(m.side().country())
        && !m.side().country().equals(troops.side().country())
        && (m.entity().kind() == Kind.PLACE && m.sentence() == troops.sentence()
            || m.side().sectors().stream().anyMatch(FOUGHT::contains));
  }

  /** "backed by tanks": the tanks are those of the troops. */
  private Optional<String> materiel(Phrase phrase) {
    return MATERIEL.contains(phrase.headWord().lemma())
        ? discourse
            .last(m -> isNear(m, phrase) && m.side().sectors().contains("MIL"))
            .map(m -> m.side().country())
        : Optional.empty();
  }

  /** "Arroyo met senior commanders after a summit in Malaysia": they are hers. */
  private Optional<String> atHome(Hit hit, Phrase phrase) {
    if (hit.sectors().stream().noneMatch(OF_STATE::contains)) {
      return Optional.empty();
    }
    Optional<String> place = discourse.place(phrase.sentence());
    boolean abroad =
        place.isPresent()
            && place.equals(discourse.country(phrase.sentence()))
            && !place.equals(discourse.main());
    return discourse.main().filter(main -> abroad && acts(main, phrase.sentence()));
  }

  private boolean acts(String country, int sentence) {
    return discourse
        .last(
            m ->
                m.sentence() == sentence
                    && discourse.isSubject(m)
                    && m.side().sectors().contains("GOV"))
        .filter(m -> m.side().country().equals(country))
        .isPresent();
  }

  /** Those of the noun, and of the body that owns it when that is of no state: "Hamas fighters". */
  private List<String> sectors(Hit hit, Optional<Entity> owner) {
    List<String> sectors = new ArrayList<>(hit.sectors());
    Optional<Entity> body = owner.filter(o -> o.kind() == Kind.BODY);
    if (body.isPresent() && hit.office().map(t -> offices.isNeutral(t.role())).orElse(false)) {
      return body.get().sectors();
    }
    owner
        .filter(o -> o.kind() == Kind.BODY)
        .filter(o -> !Discourse.isState(o.country()) || sectors.isEmpty())
        .ifPresent(
            o -> o.sectors().stream().filter(s -> !sectors.contains(s)).forEach(sectors::add));
    return sectors;
  }

  /** "more than 20 countries" and "human rights groups" belong to no country. */
  private Optional<String> stateless(Hit hit, Phrase phrase) {
    if (isOfMembers(phrase) || isInternational(phrase, hit)) {
      return Optional.of("IGO");
    }
    if (isManyStates(phrase) || isRegional(phrase, hit) || isFromMany(phrase)) {
      return Optional.of("OTH");
    }
    List<String> sectors = hit.sectors();
    return STATELESS.stream().filter(sectors::contains).findFirst();
  }

  /** "the 27 member states" and their ambassadors are those of a body. */
  private boolean isOfMembers(Phrase phrase) {
    return isMembers(phrase.headWord())
        || parse.children(phrase.headWord()).stream()
            .filter(c -> c.is("prep") && c.lemma().equals("of"))
            .flatMap(of -> parse.child(of, "pobj").stream())
            .anyMatch(this::isMembers);
  }

  private boolean isMembers(Word noun) {
    return noun.tag().endsWith("S")
        && epithets.is(Epithets.Kind.STATELESS, noun.lemma())
        && noun.index() > 0
        && parse.word(noun.index() - 1).lemma().equals("member");
  }

  private boolean isManyStates(Phrase phrase) {
    return phrase.headWord().tag().equals("NNS")
        && epithets.is(Epithets.Kind.STATELESS, phrase.headWord().lemma())
        && !phrase.isDefinite();
  }

  /** "ministers from 19 countries"; "from the two countries" are those named before. */
  private boolean isFromMany(Phrase phrase) {
    return phrase.headWord().tag().equals("NNS")
        && Stream.concat(Stream.of(phrase.headWord()), joined(phrase.headWord()))
            .flatMap(noun -> parse.children(noun).stream())
            .filter(c -> c.is("prep") && SENDING.contains(c.lemma()))
            .flatMap(from -> parse.child(from, "pobj").stream())
            .filter(noun -> epithets.is(Epithets.Kind.STATELESS, noun.lemma()))
            .anyMatch(noun -> noun.tag().equals("NNS") && isMany(noun));
  }

  /** "the 48 African countries", not "the two countries" or "the countries". */
  private boolean isMany(Word noun) {
    return parse.child(noun, "det").isEmpty()
        || parse.children(noun).stream()
            .anyMatch(c -> c.is("num", "nmod") && c.text().matches("[1-9]\\d+|[3-9]"));
  }

  /** "the international observers in Togo" are not Togo's, nor is a court in The Hague. */
  private boolean isInternational(Phrase phrase, Hit hit) {
    boolean court = hit.sectors().contains("JUD");
    for (int i = phrase.first(); i < phrase.head(); i++) {
      String word = parse.word(i).text();
      if (word.equals("international") || word.equals("multinational")) {
        return court || MISSIONS.contains(phrase.headWord().lemma());
      }
      if (court && word.equals("Hague")) {
        return true;
      }
    }
    return false;
  }

  /** "ministers and bankers from 19 countries" */
  private Stream<Word> joined(Word noun) {
    return parse.children(noun).stream().filter(c -> c.is("conj") && c.isNoun());
  }

  /** "Arab leaders", "Latin American ministers". */
  private boolean isRegional(Phrase phrase, Hit hit) {
    for (int i = phrase.first(); i < Math.min(phrase.head(), hit.first()); i++) {
      String one = parse.word(i).text();
      String two = i + 1 < phrase.head() ? one + " " + parse.word(i + 1).text() : "";
      if (epithets.is(Epithets.Kind.REGIONAL, one) || epithets.is(Epithets.Kind.REGIONAL, two)) {
        return phrase.headWord().tag().endsWith("S");
      }
    }
    return false;
  }
}
