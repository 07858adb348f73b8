package org.demarche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.entity.Entity;
import org.demarche.entity.Folding;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Term;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** What a report has named so far: antecedents for pronouns, epithets and bare offices. */
final class Discourse {

  /** End of the source of a person whose country the report does not tell. */
  static final String INFERRED = ", country inferred";

  /** Codes for what belongs to no state. */
  private static final Set<String> STATELESS = Set.of("IGO", "MNC", "NGO", "OTH", "REB");

  /** How many sentences later somebody described but not named may get a name. */
  private static final int SOON = 2;

  /** The last of the sentences that tell between whom it is. */
  private static final int LEAD = 3;

  /** "Mutairi" is who was introduced as "Saleh al-Mutairi". */
  private static final Pattern ARTICLE = Pattern.compile("(?:[Aa]l|[Ee]l)[- ](\\p{Lu}\\p{L}+)");

  /** How many mentions back a reader remembers whom a report named. */
  private static final int MEMORY = 400;

  private final List<ResolvedMention> named = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, ResolvedMention> lastById = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Set<ResolvedMention> subjects = new HashSet<>();
  private final Map<String, Entity> people = new HashMap<>();
  private final Map<String, Entity> described = new HashMap<>();
  private final Map<Entity, Integer> introductions = new LinkedHashMap<>();
  private final Map<String, ResolvedMention> authors = new HashMap<>();
  private final ShortNames shortNames = new ShortNames();
  private final GivenPeople givenPeople = new GivenPeople();
  private final Topics topics;
  private final Assemblies assemblies;
  private final Candidates candidates;
  private Optional<ResolvedMention> lastAuthor = Optional.empty();
  private List<ResolvedMention> pair = List.of();
  private List<ResolvedMention> opponents = List.of();

  Discourse(Topics topics, Assemblies assemblies, Candidates candidates) {
    this.assemblies = assemblies;
    this.topics = topics;
    this.candidates = candidates;
  }

  void add(ResolvedMention mention, Parse parse) {
    named.add(mention);
    counts.merge(mention.entity().id(), 1, Integer::sum);
    lastById.put(mention.entity().id(), mention);
    remember(mention);
    if (parse.word(mention.head()).is("nsubj", "nsubjpass")) {
      subjects.add(mention);
    }
    candidates.add(mention, parse);
  }

  /** Returns a mention of the one of the entities that was named most often, the last of equals. */
  Optional<ResolvedMention> mostNamed(List<Entity> entities) {
    Optional<String> most =
        entities.stream()
            .map(Entity::id)
            .filter(counts::containsKey)
            .max(Comparator.comparingInt(counts::get));
    return most.map(lastById::get);
  }

  /** Tells whether the report has called the person so: "General Musharraf". */
  boolean isCalled(Entity person, String noun) {
    return titles.getOrDefault(person.id(), Set.of()).contains(noun);
  }

  private void remember(ResolvedMention mention) {
    boolean titled = mention.entity().kind() == Kind.PERSON && mention.last() > mention.first();
    if (!titled || mention.basis() == Basis.REFERENCE) {
      return;
    }
    String name = mention.entity().name().toLowerCase(Locale.ROOT);
    String before = "";
    for (String word : mention.side().text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      if (name.contains(word) && !before.isEmpty()) {
        titles.computeIfAbsent(mention.entity().id(), id -> new HashSet<>()).add(before);
        return;
      }
      before = word;
    }
  }

  /** Returns what pronouns may refer to. */
  Candidates candidates() {
    return candidates;
  }

  /** Introduces somebody; of several of one family name the first keeps it, unless named so. */
  void introduce(String surname, Entity person, int sentence) {
    people.putIfAbsent(Folding.fold(surname), person);
    Matcher article = ARTICLE.matcher(surname);
    if (article.matches()) {
      people.putIfAbsent(Folding.fold(article.group(1)), person);
    }
    introductions.putIfAbsent(person, sentence);
    givenPeople.add(person);
  }

  /** Returns short names of bodies that the report tells. */
  ShortNames shortNames() {
    return shortNames;
  }

  /** Returns who is called so by the given name, when it is only one. */
  Optional<Entity> given(String name) {
    return givenPeople.of(name);
  }

  /** Returns the person whom the report first names in one of the next sentences. */
  Optional<Entity> namedSoon(int sentence, Predicate<Entity> wanted) {
    return introductions.entrySet().stream()
        .filter(e -> e.getValue() > sentence && e.getValue() <= sentence + SOON)
        .map(Map.Entry::getKey)
        .filter(wanted)
        .findFirst();
  }

  /** Returns who was introduced last in the sentence or in one shortly before. */
  Optional<Entity> lastIntroduced(int sentence) {
    return introductions.entrySet().stream()
        .filter(e -> e.getValue() <= sentence && e.getValue() >= sentence - SOON)
        .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one)
        .map(Map.Entry::getKey);
  }

  /** Returns who holds an office by what the report itself says of a person that it names. */
  Optional<Entity> introducedAs(String role, String country) {
    return introductions.keySet().stream()
        .filter(e -> e.country().equals(country) && !e.source().endsWith(INFERRED))
        .filter(e -> e.terms().size() == 1 && e.terms().get(0).period().equals(Period.ALWAYS))
        .filter(e -> e.terms().get(0).role().equals(role))
        .findFirst();
  }

  /** Returns who is related to somebody introduced up to the sentence. */
  Optional<Entity> relative(Function<Entity, Optional<Entity>> kin, int sentence) {
    return introductions.entrySet().stream()
        .filter(e -> e.getValue() <= sentence)
        .flatMap(e -> kin.apply(e.getKey()).stream())
        .findFirst();
  }

  /** Gives another country to somebody of whom it was only inferred. */
  Entity correct(Entity person, String country) {
    if (!person.source().endsWith(INFERRED) || person.country().equals(country)) {
      return person;
    }
    List<Term> terms =
        person.terms().stream()
            .map(t -> Term.of(t.role(), country, t.sectors(), t.period()))
            .toList();
    Entity corrected =
        new Entity(
            person.id(),
            person.name(),
            person.kind(),
            country,
            person.sectors(),
            person.gender(),
            terms,
            person.source().replace(INFERRED, ""));
    people.replaceAll((name, known) -> known.equals(person) ? corrected : known);
    return corrected;
  }

  /** Remembers what the report tells of somebody whom it names: "the UN envoy Okoro". */
  void describe(Entity person) {
    if (!person.equals(described.put(person.id(), person))) {
      people.replaceAll((name, known) -> known.id().equals(person.id()) ? person : known);
    }
  }

  /** Returns somebody as the report has described him before. */
  Entity described(Entity person) {
    return described.getOrDefault(person.id(), person);
  }

  Optional<Entity> person(String surname) {
    return Optional.ofNullable(people.get(Folding.fold(surname)));
  }

  /** Remembers two sides that a sentence joins: "Israel and the Palestinians". */
  void pair(ResolvedMention one, ResolvedMention other) {
    pair = List.of(one, other);
    boolean leading = one.sentence() <= LEAD && opponents.isEmpty();
    if (leading && one.side().country().equals(other.side().country())) {
      opponents = pair;
    }
  }

  /**
   * Returns the two of one state, such as its government and rebels, that the report opens with.
   */
  List<ResolvedMention> opponents() {
    return opponents;
  }

  List<ResolvedMention> pair() {
    return pair;
  }

  /** Remembers who stands behind a text of the kind that the noun names. */
  void author(String noun, ResolvedMention author) {
    authors.put(noun, author);
    lastAuthor = Optional.of(author);
  }

  Optional<ResolvedMention> lastAuthor() {
    return lastAuthor;
  }

  Optional<ResolvedMention> author(String noun) {
    return Optional.ofNullable(authors.get(noun));
  }

  boolean isSubject(ResolvedMention mention) {
    return subjects.contains(mention);
  }

  Optional<ResolvedMention> last(Predicate<ResolvedMention> wanted) {
    for (int i = named.size() - 1; i >= Math.max(0, named.size() - MEMORY); i--) {
      if (wanted.test(named.get(i))) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns the mention of the sentence whose head is the word. */
  Optional<ResolvedMention> at(Parse parse, Word head) {
    return last(m -> m.sentence() == parse.sentence().number() && m.head() == head.index());
  }

  /** Returns what the report tells of meetings of many states. */
  Assemblies assemblies() {
    return assemblies;
  }

  /** Returns the country that a bare "the government" most likely belongs to. */
  Optional<String> country(int sentence) {
    return topics.of(sentence);
  }

  /** Returns the country in which what the sentence tells takes place, as far as it is said. */
  Optional<String> place(int sentence) {
    return topics.place(sentence);
  }

  /** Returns the country of the dateline, for a first sentence that sets no other scene. */
  Optional<String> lead(int sentence) {
    return topics.lead(sentence);
  }

  /** Returns the country that the report is about. */
  Optional<String> main() {
    return topics.main();
  }

  /** Tells whether the code is that of a state. */
  static boolean isState(String country) {
    return country.length() == 3 && !STATELESS.contains(country);
  }
}
