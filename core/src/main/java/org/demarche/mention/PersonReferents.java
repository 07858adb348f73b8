package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds whom a description of somebody named before means: "the Kremlin strongman". */
final class PersonReferents {

  /** How many sentences back the person may stand. */
  private static final int REACH = 4;

  /** How many sentences back when nothing but the place in the text speaks for it. */
  private static final int NEAR = 2;

  /** Modifiers that only somebody known already has. */
  private static final Set<String> PERSONAL =
      Set.of(
          "ailing",
          "aging",
          "ageing",
          "bespectacled",
          "dead",
          "embattled",
          "fiery",
          "former",
          "late",
          "long-serving",
          "longtime",
          "new",
          "one-time",
          "outgoing",
          "outspoken",
          "populist",
          "slain",
          "soft-spoken",
          "veteran",
          "young",
          "old");

  private static final Set<String> COPULAS = Set.of("be", "become", "remain");

  private static final Set<String> OPPOSED =
      Set.of("guerrilla", "insurgent", "opposition", "rebel", "resistance", "separatist");

  private final Epithets epithets;
  private final Parse parse;
  private final List<Hit> hits;
  private final LocalDate day;
  private final Discourse discourse;
  private final Antecedents antecedents;
  private final Lexicons lexicons;

  PersonReferents(
      Lexicons lexicons,
      LocalDate day,
      Parse parse,
      List<Hit> hits,
      Discourse discourse,
      Antecedents antecedents) {
    this.day = day;
    this.discourse = discourse;
    this.epithets = lexicons.epithets();
    this.lexicons = lexicons;
    this.parse = parse;
    this.hits = hits;
    this.antecedents = antecedents;
  }

  /** "the veteran leader", "the 67-year-old", "the former general". */
  Optional<ResolvedMention> of(Phrase phrase, Optional<Hit> hit) {
    Word head = phrase.headWord();
    if (!phrase.isDefinite() || !phrase.isSingular() || isTold(phrase)) {
      return Optional.empty();
    }
    Predicate<Entity> fits = nationality(phrase).and(gender(head)).and(camp(phrase));
    Optional<ResolvedMention> called = find(head, REACH, fits.and(e -> isCalled(e, head)));
    if (called.isPresent()) {
      return called;
    }
    boolean epithet = epithets.is(Epithets.Kind.PERSON, head.lemma()) || isAge(head);
    if (epithet || hit.isPresent() && isPersonal(phrase)) {
      return find(head, REACH, fits);
    }
    if (hit.isEmpty() || isBody(head)) {
      return Optional.empty();
    }
    List<String> sectors = hit.get().sectors();
    return find(head, REACH, fits.and(e -> isOf(e, sectors)))
        .or(() -> speaks(head) && isBare(phrase) ? find(head, NEAR, fits) : Optional.empty());
  }

  /** "Museveni was the only African leader to congratulate him": the leader is Museveni. */
  Optional<ResolvedMention> predicated(Phrase phrase) {
    Word head = phrase.headWord();
    Optional<Word> verb = parse.head(head).filter(v -> COPULAS.contains(v.lemma()));
    boolean denied = verb.filter(v -> parse.child(v, "neg").isPresent()).isPresent();
    if (!head.is("attr") || denied || !phrase.isDefinite() || !phrase.isSingular()) {
      return Optional.empty();
    }
    return verb.flatMap(v -> parse.child(v, "nsubj"))
        .flatMap(subject -> discourse.at(parse, subject))
        .filter(m -> m.entity().kind() == Kind.PERSON);
  }

  /** "the Egyptian" is somebody from there, when the report named one. */
  Optional<ResolvedMention> national(Word word, Sense sense) {
    boolean person = sense.use() == Use.ADJECTIVE || sense.use() == Use.PEOPLE;
    int before = word.index() - 1;
    boolean article = before >= 0 && parse.word(before).lemma().equals("the");
    boolean noun = word.is("nsubj", "nsubjpass", "dobj", "pobj", "poss");
    if (!person || !article || !noun || isMany(word.text())) {
      return Optional.empty();
    }
    return find(word, REACH, e -> e.country().equals(sense.entity().country()));
  }

  /** "the French", "the Chinese", "the Poles" are many. */
  private static boolean isMany(String people) {
    return people.matches(".*(s|sh|ch|ese)");
  }

  private Optional<ResolvedMention> find(Word head, int reach, Predicate<Entity> fits) {
    return antecedents
        .best(
            head,
            reach,
            false,
            c ->
                !c.isThing()
                    && !c.isGroup()
                    && c.one().entity().kind() == Kind.PERSON
                    && fits.test(c.one().entity()))
        .map(Candidate::one);
  }

  /** "the leader of the party", "the officer who fired": who it is stands beside it. */
  private boolean isTold(Phrase phrase) {
    return parse.children(phrase.headWord()).stream()
        .anyMatch(
            c ->
                c.is("prep") && c.lemma().equals("of")
                    || c.is("appos")
                    || c.is("relcl") && c.index() == phrase.head() + 2);
  }

  private static boolean isAge(Word head) {
    return head.lemma().endsWith("-year-old");
  }

  private boolean isPersonal(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Word word = parse.word(i);
      if (PERSONAL.contains(word.lemma()) && !isBody(phrase.headWord())
          || word.lemma().endsWith("-year-old")
          || word.text().equals("born")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(Word head) {
    return epithets.is(Epithets.Kind.ORGAN, head.lemma())
        || epithets.is(Epithets.Kind.BODY, head.lemma())
        || epithets.is(Epithets.Kind.STATE, head.lemma())
        || epithets.is(Epithets.Kind.PLACE, head.lemma())
        || epithets.is(Epithets.Kind.COLLECTIVE, head.lemma());
  }

  /** "The Ankara prosecutor" is told by the name of the city who it is. */
  private boolean isBare(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (parse.word(i).isName()) {
        return false;
      }
    }
    return true;
  }

  private boolean speaks(Word head) {
    return head.is("nsubj") && head.head() >= 0 && lexicons.speech().holds(parse.word(head.head()));
  }

  private Predicate<Entity> nationality(Phrase phrase) {
    Optional<String> country =
        phrase.hits(hits).stream()
            .filter(h -> h.last() < phrase.head())
            .flatMap(h -> h.entity().stream())
            .map(Entity::country)
            .filter(c -> !c.isEmpty())
            .reduce((one, last) -> last);
    boolean born = isPersonal(phrase) && country.isPresent();
    return e -> born || country.map(e.country()::equals).orElse(true);
  }

  /** "the opposition leader" is nobody of the government. */
  private Predicate<Entity> camp(Phrase phrase) {
    boolean opposed =
        parse.words().subList(phrase.first(), phrase.head()).stream()
            .anyMatch(w -> OPPOSED.contains(w.lemma()));
    return e -> !opposed || e.terms().stream().noneMatch(t -> t.sectors().contains("GOV"));
  }

  private Predicate<Entity> gender(Word head) {
    String noun = head.lemma();
    if (noun.endsWith("woman") || epithets.is(Epithets.Kind.FEMALE, noun)) {
      return e -> e.gender() != Gender.MALE;
    }
    boolean man = noun.endsWith("man") || epithets.is(Epithets.Kind.MALE, noun);
    return e -> !man || e.gender() != Gender.FEMALE;
  }

  /** "General Pervez Musharraf" is "the general" later on. */
  private boolean isCalled(Entity person, Word noun) {
    String word = noun.lemma();
    boolean role =
        person.terms().stream()
            .filter(t -> t.period().hasBegun(day))
            .map(Term::role)
            .anyMatch(r -> r.equals(word) || r.endsWith(" " + word));
    boolean own = person.name().toLowerCase(Locale.ROOT).contains(word);
    return !isBody(noun) && (role || !own && discourse.isCalled(person, word));
  }

  /** A general is of the army, a cleric of a church, whatever the office is called. */
  private static boolean isOf(Entity person, List<String> sectors) {
    boolean sector =
        person.terms().stream().anyMatch(t -> t.sectors().stream().anyMatch(sectors::contains));
    return sector && !sectors.contains("CVL") && !sectors.contains("GOV");
  }
}
