package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Term;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.record.Side;

/**
 * Makes entities of nouns for agents that have no name: "Iranian troops", "human rights groups".
 */
final class UnnamedAgents {

  /** Sectors of those who serve a state. */
  private static final List<String> OF_STATE = List.of("COP", "GOV", "LEG", "MIL");

  /** Those who stand for a state in another one. */
  private static final List<String> POSTED =
      List.of("consulate", "diplomat", "embassy", "legation");

  private static final List<String> HEADS_OF_MISSION = List.of("ambassador", "consul");

  private static final List<String> POSTS =
      List.of("ambassador", "charge d'affaires", "chargé", "consul", "embassy", "envoy", "mission");

  private final Epithets epithets;
  private final Offices offices;
  private final Parse parse;
  private final Discourse discourse;
  private final StatelessAgents stateless;
  private final LocalAgents locals;
  private final KindredAgents kindred;
  private final OpposedAgents opposed;
  private final ArmedFollowers followers;
  private final Peoples peoples;
  private final PartyAlliances alliances;

  UnnamedAgents(Lexicons lexicons, Parse parse, List<Hit> hits, Discourse discourse) {
    this.alliances = new PartyAlliances(lexicons.epithets(), parse, hits);
    this.peoples = new Peoples(lexicons.peoples(), parse, hits, discourse);
    this.epithets = lexicons.epithets();
    this.offices = lexicons.offices();
    this.parse = parse;
    this.discourse = discourse;
    this.stateless = new StatelessAgents(epithets, parse);
    this.locals = new LocalAgents(parse, discourse);
    this.kindred = new KindredAgents(epithets, parse, discourse);
    this.opposed = new OpposedAgents(discourse);
    this.followers = new ArmedFollowers(parse, discourse);
  }

  /**
   * Returns the agent that the noun tells of; without an owner it is of the country in question.
   */
  Resolution agent(Hit hit, Optional<Entity> owner, Phrase phrase) {
    return agent(hit, owner, phrase, country(hit, owner, phrase), sectors(hit, owner, phrase));
  }

  /** Returns the holder of an office of a firm, of no country unless it has an owner with one. */
  Resolution ofFirm(Hit hit, Optional<Entity> owner, Phrase phrase) {
    return agent(hit, owner, phrase, owner.map(Entity::country).orElse(""), List.of("BUS"));
  }

  private Resolution agent(
      Hit hit, Optional<Entity> owner, Phrase phrase, String country, List<String> sectors) {
    List<Term> terms =
        hit.office()
            .map(t -> List.of(Term.of(t.role(), country, sectors, Period.ALWAYS)))
            .orElse(List.of());
    String own =
        country.isEmpty() || Discourse.isState(country)
            ? "of the country in question"
            : "of no single state";
    String why = owner.map(o -> "of " + o.name()).orElse(own);
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
    return peoples
        .home(phrase)
        .or(() -> owner.flatMap(followers::leader).map(Side::country))
        .or(() -> owner.map(Entity::country))
        .filter(c -> !c.isEmpty())
        .or(() -> alliances.is(phrase) ? Optional.empty() : stateless.country(hit, phrase))
        .or(() -> discourse.assemblies().country(parse, phrase))
        .or(() -> new Pacts(parse, discourse).country(hit, phrase.headWord()))
        .or(() -> posted(phrase))
        .or(() -> kindred.country(hit, phrase))
        .or(() -> opposed.country(hit, phrase))
        .or(() -> locals.country(hit, phrase))
        .or(() -> atHome(hit, phrase))
        .or(() -> locals.apart(hit, phrase))
        .or(() -> locals.visiting(phrase))
        .or(() -> discourse.country(phrase.sentence()).map(c -> ofMinistries(c, phrase)))
        .orElse("");
  }

  /**
   * "The embassy said": that of the ambassador whom the report named; "the ambassador", "an embassy
   * guard": of the embassy.
   */
  private Optional<String> posted(Phrase phrase) {
    boolean mission =
        phrase.isDefinite() && POSTED.contains(phrase.headWord().lemma())
            || phrase.isDefinite() && HEADS_OF_MISSION.contains(phrase.headWord().lemma())
            || parse.words().subList(phrase.first(), phrase.head()).stream()
                .anyMatch(w -> POSTED.contains(w.lemma()));
    return mission
        ? discourse
            .last(m -> isEnvoy(m) && Discourse.isState(m.side().country()))
            .map(m -> m.side().country())
        : Optional.empty();
  }

  private static boolean isEnvoy(ResolvedMention m) {
    String text = m.side().text().toLowerCase(Locale.ROOT);
    return POSTS.stream().anyMatch(text::contains);
  }

  /** The departments of the United States are not called ministries. */
  private String ofMinistries(String country, Phrase phrase) {
    boolean ministry =
        phrase.parse().words().subList(phrase.first(), phrase.head() + 1).stream()
            .anyMatch(w -> w.lemma().equals("ministry"));
    return ministry && country.equals("USA")
        ? discourse
            .last(m -> Discourse.isState(m.side().country()) && !m.side().country().equals("USA"))
            .map(m -> m.side().country())
            .orElse(country)
        : country;
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
  private List<String> sectors(Hit hit, Optional<Entity> owner, Phrase phrase) {
    if (followers.are(phrase, owner)) {
      return List.of("REB");
    }
    if (alliances.is(phrase) && hit.sectors().contains("IGO")) {
      return List.of("PTY");
    }
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
}
