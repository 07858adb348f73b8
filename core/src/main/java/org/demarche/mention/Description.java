package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Term;
import org.demarche.entity.Titles;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * What the report says of a person beside the name: "Iranian Foreign Minister", "a Polish envoy".
 *
 * @param title the title
 * @param words the words of the title
 * @param country the country the description names
 * @param sectors those of the office, or of the body it is in where the office tells none
 * @param gender as far as the title tells it
 */
record Description(
    Titles.Title title,
    String words,
    Optional<String> country,
    List<String> sectors,
    Gender gender) {

  private static final String FORMER = "former ";

  private static final Set<String> KIN =
      Set.of(
          "brother",
          "daughter",
          "father",
          "half-brother",
          "husband",
          "mother",
          "nephew",
          "niece",
          "sister",
          "son",
          "uncle",
          "widow",
          "wife");

  /** Words between a title and its country: "president of Iran". */
  private static final Set<String> OF = Set.of("for", "in", "of", "to");

  private static final Set<String> POSTED = Set.of("for", "in", "to");

  /** How many words before a name a title with its country may begin. */
  private static final int BEFORE = 8;

  /** How many words behind a title its country is looked for. */
  private static final int BEHIND = 8;

  /** Returns the description right before the name or in apposition to it. */
  static Optional<Description> of(
      Offices offices, Parse parse, int first, Word last, List<Hit> hits) {
    Optional<Description> before = before(offices, parse, first, hits);
    return before
        .filter(d -> !d.title().role().isEmpty())
        .or(() -> behind(offices, parse, last, hits))
        .or(() -> described(offices, parse, last, hits))
        .or(() -> before);
  }

  /** "The UN envoy for the Sahel, Ingrid Torvik": the name stands in apposition to the office. */
  private static Optional<Description> described(
      Offices offices, Parse parse, Word last, List<Hit> hits) {
    return parse
        .head(last)
        .filter(noun -> last.is("appos") && noun.index() < last.index())
        .flatMap(noun -> titleAt(hits, noun))
        .map(hit -> describe(offices, parse, hit, hits))
        .filter(d -> d.country().isPresent() || !offices.isNeutral(d.title().role()));
  }

  /** Returns the term that the description tells of. */
  Term term() {
    return termIn(country.orElse(""));
  }

  /** Returns the term as one of a country that the description itself may not name. */
  Term termIn(String code) {
    return Term.of(title.role(), code, sectors, Period.ALWAYS);
  }

  /** "To the anger of envoys, Ana Roth left" calls her no envoy. */
  private static Optional<Description> before(
      Offices offices, Parse parse, int first, List<Hit> hits) {
    boolean comma = first > 0 && parse.word(first - 1).text().equals(",");
    int end = comma ? first - 2 : first - 1;
    if (comma && end >= 0 && parse.word(end).tag().equals("NNS")) {
      return Optional.empty();
    }
    Optional<Hit> title = posted(parse, hits, end).or(() -> Hit.endingAt(hits, end));
    if (title.isEmpty() || title.get().title().isEmpty()) {
      return Optional.empty();
    }
    Hit hit = title.get();
    Optional<Hit> stronger = Hit.endingAt(hits, hit.first() - 1);
    if (stronger.isPresent() && stronger.get().title().isPresent()) {
      hit = stronger.get();
    }
    return Optional.of(describe(offices, parse, hit, hits));
  }

  /** "US Ambassador to Japan Thomas Schieffer": the title before the place. */
  private static Optional<Hit> posted(Parse parse, List<Hit> hits, int end) {
    return Hit.endingAt(hits, end)
        .filter(place -> place.name().isPresent() && place.first() > 1)
        .filter(place -> POSTED.contains(parse.word(place.first() - 1).text()))
        .flatMap(place -> Hit.endingAt(hits, place.first() - 2))
        .filter(hit -> hit.title().isPresent());
  }

  private static Optional<Description> behind(
      Offices offices, Parse parse, Word last, List<Hit> hits) {
    for (Word child : parse.children(last)) {
      if (child.is("appos")) {
        return titleAt(hits, child).map(h -> describe(offices, parse, h, hits));
      }
      if (child.is("relcl")) {
        Optional<Hit> told = told(parse, child, hits);
        if (told.isPresent()) {
          return told.map(h -> describe(offices, parse, h, hits));
        }
      }
    }
    return Optional.empty();
  }

  /** "who was acting as foreign minister", "who is the party's leader". */
  private static Optional<Hit> told(Parse parse, Word verb, List<Hit> hits) {
    for (Word child : parse.children(verb)) {
      Optional<Word> noun =
          child.is("attr", "oprd")
              ? Optional.of(child)
              : child.lemma().equals("as") ? parse.child(child, "pobj") : Optional.empty();
      Optional<Hit> title = noun.flatMap(n -> titleAt(hits, n));
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> titleAt(List<Hit> hits, Word word) {
    return hits.stream().filter(h -> h.covers(word.index()) && h.title().isPresent()).findFirst();
  }

  private static Description describe(Offices offices, Parse parse, Hit hit, List<Hit> hits) {
    StringBuilder words = new StringBuilder();
    for (int i = hit.first(); i <= hit.last(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(parse.word(i).text());
    }
    Titles.Title title = hit.title().orElseThrow();
    Optional<Entity> owner = owner(parse, hit, hits);
    boolean former = isFormer(parse, hit) && !title.role().isEmpty();
    List<String> sectors = sectors(offices, parse, hit, hits, owner);
    return new Description(
        former && !title.role().startsWith(FORMER)
            ? new Titles.Title(FORMER + title.role(), List.of("ELI"))
            : title,
        words.toString(),
        owner.filter(o -> !isNoMansLand(o)).map(Entity::country).filter(c -> !c.isEmpty()),
        former ? List.of("ELI") : sectors,
        TitleGender.of(title, words.toString()));
  }

  /** "the head of the Black Sea port's union": the sea has no people. */
  private static boolean isNoMansLand(Entity owner) {
    return owner.kind() == Kind.PLACE && owner.country().equals("OTH");
  }

  /** A spokesman is of the sector of the body or people he speaks for. */
  private static List<String> sectors(
      Offices offices, Parse parse, Hit hit, List<Hit> hits, Optional<Entity> owner) {
    List<String> own = hit.title().orElseThrow().sectors();
    if (!offices.isNeutral(hit.title().orElseThrow().role())) {
      return own;
    }
    Optional<List<String>> body =
        owner.filter(o -> o.kind() == Kind.BODY).map(Entity::sectors).filter(s -> !s.isEmpty());
    return body.or(() -> people(parse, hit, hits)).orElse(own);
  }

  /** "head of the Bulgarian miners' union", "chief executive of a Swiss drugmaker". */
  private static Optional<List<String>> people(Parse parse, Hit title, List<Hit> hits) {
    int next = title.last() + 1;
    if (next >= parse.words().size() || !OF.contains(parse.word(next).lemma())) {
      return Optional.empty();
    }
    return parse
        .child(parse.word(next), "pobj")
        .flatMap(object -> Hit.covering(hits, object.index()))
        .flatMap(Hit::agent)
        .map(s -> s.entity().sectors());
  }

  /** "Former Kyrgyz customs chief". */
  private static boolean isFormer(Parse parse, Hit title) {
    for (int i = title.first() - 1; i >= Math.max(0, title.first() - BEFORE); i--) {
      Word word = parse.word(i);
      if (Titles.isFormer(word.lemma())) {
        return true;
      }
      if (!isModifier(word)) {
        return false;
      }
    }
    return false;
  }

  /** Looks for the country before the title, "Iranian …", then behind it, "… of Iran". */
  private static Optional<Entity> owner(Parse parse, Hit title, List<Hit> hits) {
    int last = beforeBrackets(parse, title.first() - 1);
    for (int i = last; i >= Math.max(0, last + 1 - BEFORE); i--) {
      Optional<Entity> named = Hit.covering(hits, i).flatMap(Hit::entity);
      if (named.isPresent()) {
        boolean person = named.get().kind() == Kind.PERSON;
        return person ? senders(parse, hits, i).or(() -> named) : named;
      }
      if (!isModifier(parse.word(i))) {
        break;
      }
    }
    return ownerBehind(parse, title, hits);
  }

  /** "the Workers Party (WP) (once banned) chairman" is that of the party. */
  private static int beforeBrackets(Parse parse, int last) {
    int before = last;
    while (before > 0 && parse.word(before).text().equals(")")) {
      int open = before;
      while (open > 0 && !parse.word(open).text().equals("(")) {
        open--;
      }
      before = open - 1;
    }
    return before;
  }

  /** "The UN chief Kofi Annan's envoy" is of the body that his sender leads. */
  private static Optional<Entity> senders(Parse parse, List<Hit> hits, int person) {
    int first = Hit.covering(hits, person).map(Hit::first).orElse(person);
    return Hit.endingAt(hits, first - 1)
        .filter(h -> h.office().isPresent())
        .flatMap(office -> owner(parse, office, hits));
  }

  private static boolean isModifier(Word word) {
    return word.tag().startsWith("JJ")
        || word.isNoun()
        || word.tag().equals("POS")
        || word.tag().equals("VBN");
  }

  private static Optional<Entity> ownerBehind(Parse parse, Hit title, List<Hit> hits) {
    int next = title.last() + 1;
    int end = Math.min(parse.words().size(), next + BEHIND);
    if (next >= end || !OF.contains(parse.word(next).text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    for (int i = next; i < end && !isBreak(parse.word(i)); i++) {
      Optional<Entity> named = Hit.covering(hits, i).flatMap(Hit::entity);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static boolean isBreak(Word word) {
    return word.isVerb() || word.is("punct") && !word.tag().equals("HYPH");
  }

  /** Tells whether the description only says whose relative it is: "daughter". */
  boolean isKin() {
    return KIN.contains(words.toLowerCase(Locale.ROOT));
  }
}
