package org.demarche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Location;
import org.demarche.entity.Period;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.entity.Titles;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.record.Side;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Resolves the words of one sentence, given what the report named before. */
final class SentenceResolver {

  /** Nouns in the singular that "they" takes up. */
  private static final Set<String> COLLECTIVE =
      Set.of(
          "clergy", "crew", "militia", "people", "personnel", "police", "public", "staff", "youth");

  private final Gazetteer gazetteer;
  private final Epithets epithets;
  private final Report report;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final Reference reference;

  SentenceResolver(
      Gazetteer gazetteer,
      Epithets epithets,
      Report report,
      Parse parse,
      List<Hit> hits,
      Discourse discourse) {
    this.gazetteer = gazetteer;
    this.epithets = epithets;
    this.report = report;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    this.reference = new Reference(epithets, parse, discourse);
  }

  /** Returns the mentions that end with the word: none, one, or two for "the two sides". */
  List<ResolvedMention> resolve(Word word) {
    if (word.isNoun()) {
      Phrase phrase = Phrase.of(parse, word);
      List<ResolvedMention> pair = reference.pair(phrase);
      if (!pair.isEmpty()) {
        return pair.stream()
            .map(
                a ->
                    mention(
                        parse.word(phrase.first()),
                        word,
                        a.entity(),
                        a.use(),
                        a.location(),
                        Basis.REFERENCE,
                        antecedent(a)))
            .toList();
      }
    }
    if (word.tag().startsWith("PRP")) {
      List<ResolvedMention> all = reference.all(word);
      if (!all.isEmpty()) {
        return all.stream()
            .map(
                a ->
                    mention(
                        word,
                        word,
                        a.entity(),
                        a.use(),
                        Optional.empty(),
                        Basis.REFERENCE,
                        antecedent(a)))
            .toList();
      }
    }
    Optional<ResolvedMention> single = single(word);
    if (single.isEmpty()) {
      return common(word);
    }
    List<ResolvedMention> all = new ArrayList<>(single.stream().toList());
    twin(single.get(), word).ifPresent(all::add);
    return all;
  }

  /** "Ethiopian and Eritrean troops", where a dictionary knows the latter: the former too. */
  private Optional<ResolvedMention> twin(ResolvedMention body, Word word) {
    int joined = body.first() - 1;
    boolean and =
        joined > 0
            && parse.word(joined).tag().equals("CC")
            && body.entity().kind() == org.demarche.entity.Kind.BODY
            && Discourse.isState(body.entity().country());
    if (!and) {
      return Optional.empty();
    }
    return hits.stream()
        .filter(h -> h.last() == joined - 1)
        .flatMap(h -> h.name().stream())
        .filter(
            s -> s.use() == Use.ADJECTIVE && !s.entity().country().equals(body.entity().country()))
        .findFirst()
        .map(
            s -> {
              String name = parse.word(joined - 1).text() + " " + word.text();
              Entity twin =
                  Entity.simple(
                      s.entity().country().toLowerCase(Locale.ROOT) + "-" + word.lemma(),
                      name,
                      org.demarche.entity.Kind.AGENT,
                      s.entity().country(),
                      body.entity().sectors(),
                      "of " + s.entity().name());
              return mention(
                  parse.word(body.first()),
                  word,
                  twin,
                  Use.NAME,
                  Optional.empty(),
                  Basis.REPORT,
                  "of " + s.entity().name());
            });
  }

  /** Tells whether the report named somebody with the role: "the senator" is that one. */
  private boolean isHeld(String role) {
    return discourse
        .last(
            m ->
                DictionaryMentionFinder.isPerson(m.entity())
                    && m.side().role().map(r -> Agents.isRole(r, role)).orElse(false))
        .isPresent();
  }

  /** Common nouns: an agent or office, several for "French and German ministers". */
  private List<ResolvedMention> common(Word word) {
    Optional<Hit> hit = hits.stream().filter(h -> h.last() == word.index()).findFirst();
    if (hit.isPresent() && hit.get().name().isPresent()) {
      return List.of();
    }
    boolean bare =
        word.isNoun()
            && (epithets.is(Epithets.Kind.RELATION, word.lemma())
                || word.tag().equals("NNS") && epithets.is(Epithets.Kind.STATELESS, word.lemma()));
    if (hit.isEmpty() && !bare) {
      return List.of();
    }
    return common(
        hit.orElseGet(
            () ->
                new Hit(
                    word.index(),
                    word.index(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
        word);
  }

  private Optional<ResolvedMention> single(Word word) {
    if (word.tag().startsWith("PRP")
        || word.tag().equals("DT")
        || word.tag().equals("JJ") && word.is("nsubj", "nsubjpass")) {
      return reference
          .pronoun(word)
          .map(
              a ->
                  mention(
                      word,
                      word,
                      a.entity(),
                      a.use(),
                      Optional.empty(),
                      Basis.REFERENCE,
                      antecedent(a)));
    }
    Optional<Hit> hit = hits.stream().filter(h -> h.last() == word.index()).findFirst();
    if (hit.isPresent() && hit.get().name().isPresent()) {
      return partOfUnknownName(hit.get()) ? Optional.empty() : named(hit.get(), word);
    }
    Optional<ResolvedMention> half = half(word);
    if (half.isPresent()) {
      return half;
    }
    if (People.isNamePart(word, hits)) {
      Optional<ResolvedMention> person = surname(word);
      if (person.isPresent()) {
        return person;
      }
    }
    boolean office =
        hit.flatMap(Hit::title)
            .filter(t -> !t.role().isEmpty())
            .map(t -> Agents.isSingleOffice(t.role()) || isHeld(t.role()))
            .orElse(false);
    boolean epithetic =
        hit.isEmpty()
            || epithets.is(Epithets.Kind.STATE, word.lemma())
            || epithets.is(Epithets.Kind.PERSON, word.lemma()) && !office;
    if (word.isNoun() && epithetic) {
      Optional<ResolvedMention> epithet = epithet(word);
      if (epithet.isPresent()) {
        return epithet;
      }
    }
    return Optional.empty();
  }

  /** "the North" is the Korea, Yemen or Sudan that the report named by its full name. */
  private Optional<ResolvedMention> half(Word word) {
    boolean half = word.text().equals("North") || word.text().equals("South");
    boolean article =
        word.index() > 0 && parse.word(word.index() - 1).text().equalsIgnoreCase("the");
    boolean longer =
        word.index() + 1 < parse.words().size()
            && parse.word(word.index() + 1).isName()
            && Character.isUpperCase(parse.word(word.index() + 1).text().charAt(0));
    if (!half || !article || longer) {
      return Optional.empty();
    }
    return discourse
        .last(m -> m.entity().name().startsWith(word.text() + " "))
        .map(
            a ->
                mention(
                    parse.word(word.index() - 1),
                    word,
                    a.entity(),
                    Use.NAME,
                    a.location(),
                    Basis.REFERENCE,
                    antecedent(a)));
  }

  private static String antecedent(ResolvedMention antecedent) {
    return "refers to \"" + antecedent.side().text() + "\"";
  }

  /** "Vernon Jordan" and "Paris Hilton" are people, not a state and a capital. */
  private boolean partOfUnknownName(Hit hit) {
    Use use = hit.name().orElseThrow().use();
    if (hit.length() > 1 || hit.first() == 0 || use == Use.ADJECTIVE || Description.isPerson(hit)) {
      return false;
    }
    Word before = parse.word(hit.first() - 1);
    return People.isNamePart(before, hits)
        && before.is("compound")
        && before.head() == hit.last()
        && before.text().length() > 1
        && discourse.person(before.text()).isEmpty()
        && !before
            .text()
            .matches(
                "(?i)(north|south|east|west|central|upper|lower|new|greater|mr|mrs|ms|.*ern)\\.?");
  }

  private Optional<ResolvedMention> named(Hit hit, Word word) {
    Sense sense = hit.name().orElseThrow();
    int first =
        Description.isPerson(hit) ? startWithTitle(hit.first(), word) : withArticle(hit.first());
    Entity entity = Description.isPerson(hit) ? described(hit, word) : sense.entity();
    if (sense.use() == Use.SEAT) {
      entity = renamed(entity, words(hit.first(), hit.last()));
    }
    return Optional.of(
        mention(
            parse.word(first),
            word,
            entity,
            sense.use(),
            sense.location(),
            Basis.DICTIONARY,
            entity.source()));
  }

  /** The report tells what somebody is of whom the dictionary knows no office on the day. */
  private Entity described(Hit hit, Word word) {
    Entity person = hit.name().orElseThrow().entity();
    if (person.termOn(report.date()).isPresent()) {
      return person;
    }
    Optional<Description> told = Description.of(parse, hit.first(), word, hits);
    Optional<String> country = told.flatMap(Description::country);
    if (country.isEmpty() || told.get().title().role().isEmpty()) {
      return person;
    }
    Titles.Title title = told.get().title();
    return new Entity(
        person.id(),
        person.name(),
        person.kind(),
        country.get(),
        person.sectors(),
        person.gender(),
        List.of(new Term(title.role(), country.get(), title.sectors(), Period.ALWAYS)),
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

  /** Takes the title and its country into the mention: "US Vice President Mike Pence". */
  private int startWithTitle(int first, Word word) {
    Phrase phrase = Phrase.of(parse, word);
    boolean title =
        phrase.hits(hits).stream().anyMatch(h -> h.title().isPresent() && h.last() < first);
    return title && phrase.first() < first ? phrase.first() : first;
  }

  private Optional<ResolvedMention> surname(Word word) {
    if (word.index() + 1 < parse.words().size()
        && People.isNamePart(parse.word(word.index() + 1), hits)) {
      return Optional.empty();
    }
    int first = word.index();
    while (first > 0 && People.isNamePart(parse.word(first - 1), hits)) {
      first--;
    }
    String full = words(first, word.index());
    Optional<Entity> known =
        discourse
            .person(full)
            .or(() -> discourse.person(word.text()))
            .or(() -> dictionarySurname(full));
    int start = first;
    return known.map(
        person ->
            mention(
                parse.word(startWithTitle(start, word)),
                word,
                person,
                Use.NAME,
                Optional.empty(),
                person.source().contains(".txt:") ? Basis.DICTIONARY : Basis.REPORT,
                person.source()));
  }

  private Optional<Entity> dictionarySurname(String surname) {
    List<Entity> people = gazetteer.bySurname(surname, report.date());
    if (people.isEmpty()) {
      return Optional.empty();
    }
    List<Entity> leaders = people.stream().filter(p -> isLeading(p, report.date())).toList();
    if (leaders.size() == 1) {
      return Optional.of(leaders.get(0));
    }
    List<Entity> near =
        people.stream()
            .filter(p -> discourse.last(m -> m.side().country().equals(p.country())).isPresent())
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static boolean isLeading(Entity person, LocalDate day) {
    return person
        .termOn(day)
        .map(
            t ->
                t.role()
                    .matches(
                        "president|prime minister|chancellor|king|queen|pope|supreme leader|premier|foreign minister|secretary of state|secretary-general|vice president"))
        .orElse(false);
  }

  private List<ResolvedMention> common(Hit hit, Word word) {
    if (isModifierOfName(word)) {
      return List.of();
    }
    Phrase phrase = Phrase.of(parse, word);
    Agents agents =
        new Agents(gazetteer, report.date(), parse, hits, discourse, reference, epithets);
    return agents.resolveAll(hit, phrase).stream()
        .map(
            found ->
                mention(
                    parse.word(phrase.first()),
                    word,
                    found.entity(),
                    Use.NAME,
                    Optional.empty(),
                    found.basis(),
                    found.why()))
        .toList();
  }

  /** The title in "President Putin" is part of the mention of Putin. */
  private boolean isModifierOfName(Word word) {
    if (!word.is("compound", "nmod", "amod")) {
      return false;
    }
    Word head = parse.word(word.head());
    return head.isName() && head.index() > word.index();
  }

  private Optional<ResolvedMention> epithet(Word word) {
    Phrase phrase = Phrase.of(parse, word);
    return reference
        .epithet(phrase, hits)
        .map(
            a ->
                mention(
                    parse.word(phrase.first()),
                    word,
                    a.entity(),
                    a.use(),
                    a.location(),
                    Basis.REFERENCE,
                    antecedent(a)));
  }

  /** Returns mentions of texts, once the rest of the sentence is resolved. */
  List<ResolvedMention> texts(List<ResolvedMention> known) {
    List<ResolvedMention> texts = new ArrayList<>();
    for (Word word : parse.words()) {
      boolean open =
          word.isNoun()
              && epithets.is(Epithets.Kind.TEXT, word.lemma())
              && known.stream().noneMatch(m -> m.head() == word.index());
      if (open) {
        text(word).ifPresent(texts::add);
      }
    }
    return texts;
  }

  /** A text speaks for its author, whom its own words name or those that told of it before. */
  private Optional<ResolvedMention> text(Word word) {
    Phrase phrase = Phrase.of(parse, word);
    Optional<ResolvedMention> author = author(word);
    author.ifPresent(a -> discourse.author(word.lemma(), a));
    if (author.isEmpty() && phrase.isDefinite()) {
      author = discourse.author(word.lemma()).or(() -> anyText(word));
    }
    return author.map(a -> textOf(a, phrase, word));
  }

  private ResolvedMention textOf(ResolvedMention author, Phrase phrase, Word word) {
    return mention(
        parse.word(phrase.first()),
        word,
        author.entity(),
        author.use() == Use.ADJECTIVE ? Use.NAME : author.use(),
        Optional.empty(),
        Basis.REFERENCE,
        "text of \"" + author.side().text() + "\"");
  }

  /** "the text", "the document" may be any that was told of. */
  private Optional<ResolvedMention> anyText(Word word) {
    boolean general = Set.of("document", "draft", "text").contains(word.lemma());
    return general ? discourse.lastAuthor() : Optional.empty();
  }

  /** Returns mentions of texts whose author only a later sentence told: "a statement said". */
  List<ResolvedMention> laterTexts(List<ResolvedMention> known) {
    List<ResolvedMention> later = new ArrayList<>();
    for (Word word : parse.words()) {
      boolean open =
          word.is("nsubj")
              && epithets.is(Epithets.Kind.TEXT, word.lemma())
              && known.stream().noneMatch(m -> m.head() == word.index());
      if (open) {
        Phrase phrase = Phrase.of(parse, word);
        discourse.author(word.lemma()).map(a -> textOf(a, phrase, word)).ifPresent(later::add);
      }
    }
    return later;
  }

  private Optional<ResolvedMention> author(Word text) {
    for (Word word : Authors.of(parse, text)) {
      Optional<ResolvedMention> named =
          discourse.last(
              m -> m.sentence() == parse.sentence().number() && m.head() == word.index());
      if (named.isPresent() && named.get().entity().kind() != org.demarche.entity.Kind.PLACE) {
        return named;
      }
    }
    return Optional.empty();
  }

  private String words(int first, int last) {
    Span span = parse.word(first).span().cover(parse.word(last).span());
    return span.of(report.text());
  }

  private ResolvedMention mention(
      Word first,
      Word last,
      Entity entity,
      Use use,
      Optional<Location> location,
      Basis basis,
      String why) {
    Span span = first.span().cover(last.span());
    Side side = entity.side(report.date(), span.of(report.text()), span);
    return new ResolvedMention(
        parse.sentence().number(),
        first.index(),
        last.index(),
        last.index(),
        entity,
        last.tag().equals("NNS") || use == Use.PEOPLE || COLLECTIVE.contains(last.lemma()),
        use,
        location,
        side,
        basis,
        why);
  }
}
