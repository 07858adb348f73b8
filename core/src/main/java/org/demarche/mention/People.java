package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Sense;
import org.demarche.entity.Surname;
import org.demarche.entity.Term;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Introduces the people of a report: those of the dictionaries and those it names itself. */
final class People {

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");

  /** How a part of a name begins: "Othman", "al-Bizanti". */
  private static final Pattern NAME = Pattern.compile("((a[dlnrstz]|ash|el)-)?\\p{Lu}");

  /** Capitalised words for times, which are no part of a name. */
  private static final Set<String> TIMES =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "July",
          "September",
          "October",
          "November",
          "December",
          "Today",
          "Yesterday",
          "Tomorrow",
          "Christmas",
          "Easter",
          "Ramadan");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Epithets epithets;
  private final Gazetteer gazetteer;
  private final Offices offices;
  private final TitledPeople titled;
  private final Counterparts counterparts;
  private final Unattached unattached;

  People(Lexicons lexicons, TitledPeople titled, Unattached unattached) {
    this.unattached = unattached;
    this.epithets = lexicons.epithets();
    this.gazetteer = lexicons.gazetteer();
    this.offices = lexicons.offices();
    this.titled = titled;
    this.counterparts = new Counterparts(titled);
  }

  void introduce(Entity person, int sentence, Discourse discourse) {
    discourse.introduce(Surname.of(person.name(), person.country()), person, sentence);
  }

  /** Introduces people with a title, "army spokesman Maj. Felix Kulu", and bare full names. */
  void introduceNew(Parse parse, List<Hit> hits, Discourse discourse) {
    for (int i = 0; i < parse.words().size(); i++) {
      if (endsName(parse, i, hits)) {
        introduceNew(parse, startOfName(parse, i, hits), i, hits, discourse);
      }
    }
  }

  /** Remembers the countries that the sentence tells of people. */
  void learn(Parse parse, List<Hit> hits) {
    for (int i = 0; i < parse.words().size(); i++) {
      if (endsName(parse, i, hits)) {
        String surname = parse.word(i).text();
        Description.of(offices, parse, startOfName(parse, i, hits), parse.word(i), hits)
            .flatMap(Description::country)
            .ifPresent(country -> unattached.learn(surname, country));
      }
    }
  }

  private void introduceNew(Parse parse, int first, int last, List<Hit> hits, Discourse discourse) {
    Optional<Description> description =
        Description.of(offices, parse, first, parse.word(last), hits);
    String surname = parse.word(last).text();
    if (!isPerson(parse, first, last, description.isPresent())) {
      return;
    }
    Optional<Entity> namesake = discourse.person(surname);
    if (namesake.isPresent()) {
      if (isOther(parse, first, last, namesake.get())) {
        Entity other =
            person(
                name(parse, first, last),
                description,
                Optional.of(namesake.get().country()).filter(c -> !c.isEmpty()),
                Optional.empty(),
                Optional.empty());
        discourse.introduce(other.name(), other, parse.sentence().number());
      }
      return;
    }
    Optional<Entity> known =
        first == last ? description.flatMap(d -> titled.find(surname, d)) : Optional.empty();
    if (known.isPresent()) {
      discourse.introduce(surname, known.get(), parse.sentence().number());
      return;
    }
    String name = name(parse, first, last);
    Optional<Entity> relative =
        first == last && description.map(Description::isKin).orElse(false)
            ? discourse.relative(given -> kin(name, given), parse.sentence().number())
            : Optional.empty();
    if (relative.isPresent()) {
      discourse.introduce(name, relative.get(), parse.sentence().number());
      return;
    }
    Optional<String> told =
        counterparts
            .country(parse, last, hits)
            .or(() -> counterparts.led(parse, last, hits))
            .or(() -> unattached.elsewhere(surname));
    Optional<Term> office =
        told.flatMap(country -> counterparts.office(parse, last, country, discourse));
    Optional<String> otherwise =
        unattached.beside(parse, last, discourse).or(() -> unattached.country(parse, last, hits));
    Entity person = person(name, description, told, office, otherwise);
    discourse.introduce(surname, person, parse.sentence().number());
    if (discourse.person(Surname.of(name, person.country())).isEmpty()) {
      introduce(person, parse.sentence().number(), discourse);
    }
    if (last > first && parse.word(first).text().length() > 2) {
      discourse.introduce(name, person, parse.sentence().number());
    }
  }

  /** "Ibrahim Mansur … Karim Mansur": two of one surname whom the report names in full. */
  private boolean isOther(Parse parse, int first, int last, Entity known) {
    String given = parse.word(first).text();
    boolean full = first < last && given.length() > 2 && known.name().indexOf(' ') > 0;
    return full
        && given.charAt(0) != known.name().charAt(0)
        && gazetteer.named(known.name(), LocalDate.MAX.minusDays(1)).isEmpty();
  }

  /** "His daughter Keiko" of a report on Alberto Fujimori is Keiko Fujimori. */
  private Optional<Entity> kin(String given, Entity other) {
    return gazetteer
        .named(given + " " + Surname.of(other.name(), other.country()), LocalDate.MAX.minusDays(1))
        .stream()
        .map(Sense::entity)
        .filter(e -> e.kind() == Kind.PERSON)
        .findFirst();
  }

  /** Tells whether the name is a person's; without a description it has to look like one. */
  private boolean isPerson(Parse parse, int first, int last, boolean described) {
    if (epithets.is(Epithets.Kind.STORM, parse.word(first).lemma())) {
      return false;
    }
    return described
        || looksLikePerson(parse, first, last)
            && !epithets.is(Epithets.Kind.NAMELESS, parse.word(last).lemma());
  }

  private Entity person(
      String name,
      Optional<Description> description,
      Optional<String> told,
      Optional<Term> office,
      Optional<String> otherwise) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String country =
        description
            .flatMap(Description::country)
            .or(() -> told)
            .or(() -> description.flatMap(d -> unattached.spokenFor(d.title().role())))
            .or(() -> otherwise)
            .orElse("");
    List<Term> terms = new ArrayList<>();
    description
        .filter(d -> !d.title().role().isEmpty())
        .map(d -> Term.of(d.title().role(), country, d.sectors(), Period.ALWAYS))
        .or(() -> office)
        .ifPresent(terms::add);
    boolean inferred = description.flatMap(Description::country).isEmpty() && told.isEmpty();
    String source =
        description.map(d -> "title \"" + d.words() + "\"").orElse("name")
            + (inferred ? Discourse.INFERRED : "");
    return new Entity(
        id,
        name,
        Kind.PERSON,
        country,
        List.of(),
        description
            .map(Description::gender)
            .filter(g -> g != Gender.UNKNOWN)
            .orElseGet(() -> gazetteer.gender(given(name))),
        terms,
        source);
  }

  /** "Maria" of "Maria Lopez"; a name alone is rather a family's. */
  private static String given(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? "" : name.substring(0, blank);
  }

  private static boolean endsName(Parse parse, int i, List<Hit> hits) {
    Word word = parse.word(i);
    return isNamePart(word, hits)
        && (i + 1 == parse.words().size() || !isNamePart(parse.word(i + 1), hits));
  }

  private static int startOfName(Parse parse, int last, List<Hit> hits) {
    int first = last;
    while (first > 0 && isNamePart(parse.word(first - 1), hits)) {
      first--;
    }
    return first;
  }

  static boolean isNamePart(Word word, List<Hit> hits) {
    return word.isName()
        && !TIMES.contains(word.text())
        && NAME.matcher(word.text()).lookingAt()
        && hits.stream().noneMatch(h -> h.covers(word.index()));
  }

  /** Two or three capitalised words that are the subject of a verb or the object of "by". */
  private static boolean looksLikePerson(Parse parse, int first, int last) {
    int length = last - first + 1;
    return length >= 2
        && length <= 3
        && !parse.word(last).tag().equals("NNPS")
        && parse.word(last).is("nsubj", "nsubjpass", "pobj", "appos", "conj", "dobj", "poss")
        && parse.words().subList(first, last + 1).stream()
            .allMatch(w -> CAPITALISED.matcher(w.text()).matches())
        && (first == 0
            || !ARTICLES.contains(parse.word(first - 1).text().toLowerCase(Locale.ROOT)));
  }

  private static String name(Parse parse, int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      name.append(name.isEmpty() ? "" : " ").append(parse.word(i).text());
    }
    return name.toString();
  }
}
