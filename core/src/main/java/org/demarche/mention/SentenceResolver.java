package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;
import org.demarche.report.Report;

/** Resolves the words of one sentence, given what the report named before. */
final class SentenceResolver {

  /** Nouns for times, which no pronoun takes up. */
  private static final Set<String> TIMES =
      Set.of(
          "day", "decade", "evening", "hour", "minute", "month", "morning", "night", "time", "week",
          "weekend", "year");

  private final Epithets epithets;
  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final OtherSides otherSides;
  private final OfficeHolders holders;
  private final Quotes quotes;
  private final Optional<Sense> scene;
  private final SentenceMentions sentenceMentions;
  private final Antecedents antecedents;
  private final ReferenceFinder references;
  private final NameFinder names;
  private final JoinedHalves halves;
  private final SurnameFinder surnames;
  private final AgentFinder agentFinder;
  private final TextFinder textFinder;

  SentenceResolver(
      Lexicons lexicons,
      Report report,
      Parse parse,
      List<Hit> hits,
      Discourse discourse,
      Surroundings around) {
    this.epithets = lexicons.epithets();
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    SentenceMentions mentions = new SentenceMentions(report, parse, epithets);
    this.quotes = around.quotes();
    this.scene = around.scene();
    this.sentenceMentions = mentions;
    this.antecedents = new Antecedents(lexicons, parse, discourse, quotes);
    Pronouns pronouns = new Pronouns(lexicons, parse, antecedents);
    this.otherSides = new OtherSides(epithets, around.contenders(), parse, discourse);
    Several several = new Several(epithets, parse, discourse);
    this.holders = new OfficeHolders(lexicons, report.date(), discourse);
    Apposition apposition = new Apposition(parse, discourse);
    PersonReferents people =
        new PersonReferents(lexicons, report.date(), parse, hits, discourse, antecedents);
    this.references =
        new ReferenceFinder(
            parse,
            discourse,
            mentions,
            pronouns,
            otherSides,
            several,
            around.enumerations(),
            new Halves(lexicons.gazetteer(), around.countries()),
            new EpithetReferents(lexicons, report.date(), report.text(), parse, discourse),
            people,
            apposition);
    this.halves = new JoinedHalves(lexicons.gazetteer(), parse);
    this.names = new NameFinder(lexicons, around, report, parse, hits, discourse, mentions);
    this.surnames =
        new SurnameFinder(
            lexicons, report.date(), around.countries(), parse, hits, discourse, mentions);
    Agents agents =
        new Agents(
            lexicons,
            this::known,
            parse,
            hits,
            discourse,
            pronouns,
            otherSides,
            several,
            holders,
            new Relations(lexicons, report.date(), parse, hits, discourse),
            people,
            apposition);
    this.agentFinder = new AgentFinder(epithets, parse, hits, mentions, agents);
    this.textFinder = new TextFinder(epithets, lexicons.authors(), parse, discourse, mentions);
  }

  /**
   * Returns the mentions of the sentence and adds them to the discourse: first those outside of
   * quotations, since who speaks tells who "he" is not, last pronouns that stand before whom they
   * refer to.
   */
  List<ResolvedMention> resolve() {
    List<ResolvedMention> found = new ArrayList<>();
    Predicate<Word> quoted = w -> quotes.around(w.span()) >= 0;
    Predicate<Word> fronted = w -> references.isPronoun(w) && antecedents.isFronted(w);
    parse.words().stream()
        .filter(fronted.or(quoted).negate())
        .forEach(word -> addAll(mentions(word), word, found));
    parse.words().stream()
        .filter(quoted.and(fronted.negate()))
        .forEach(word -> addAll(mentions(word), word, found));
    parse.words().stream()
        .filter(fronted)
        .forEach(word -> addAll(references.fronted(word), word, found));
    textFinder.texts(found).forEach(text -> add(text, found));
    otherSides.remember(found);
    return found;
  }

  /** Returns who is called by the name that ends with the word, when a dictionary knows. */
  private Optional<Entity> known(Word word) {
    return surnames
        .named(word)
        .filter(m -> m.basis() == Basis.DICTIONARY)
        .map(ResolvedMention::entity);
  }

  private void addAll(List<ResolvedMention> mentions, Word word, List<ResolvedMention> found) {
    mentions.forEach(mention -> add(mention, found));
    if (mentions.isEmpty() && isThing(word)) {
      discourse.candidates().addThing(word, parse);
    }
  }

  /** "The treaty", no "Tuesday" and no part of a longer noun. */
  private static boolean isThing(Word word) {
    return word.isNoun()
        && (word.isName()
            ? word.is("nsubj", "nsubjpass")
            : word.is("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos", "poss"))
        && !TIMES.contains(word.lemma());
  }

  private void add(ResolvedMention mention, List<ResolvedMention> found) {
    found.add(mention);
    discourse.add(mention, parse);
  }

  /** Returns mentions of texts whose author only a later sentence told: "a statement said". */
  List<ResolvedMention> laterTexts(List<ResolvedMention> known) {
    return textFinder.laterTexts(known);
  }

  /** Returns the mentions that end with the word: none, one, or two for "the two sides". */
  private List<ResolvedMention> mentions(Word word) {
    if (word.text().equals("here") && scene.isPresent() && quotes.around(word.span()) < 0) {
      return List.of(sentenceMentions.here(word, scene.get()));
    }
    List<ResolvedMention> pair = references.pair(word);
    if (!pair.isEmpty()) {
      return pair;
    }
    if (references.isPronoun(word)) {
      return references.pronoun(word);
    }
    List<ResolvedMention> both = bothHalves(word);
    if (!both.isEmpty()) {
      return both;
    }
    Optional<ResolvedMention> single = single(word);
    if (single.isEmpty()) {
      return agentFinder.agents(word);
    }
    List<ResolvedMention> all = new ArrayList<>(List.of(single.get()));
    agentFinder.twin(single.get(), word).ifPresent(all::add);
    return all;
  }

  /** "North and South Korea" are two. */
  private List<ResolvedMention> bothHalves(Word word) {
    Optional<Hit> hit =
        Hit.endingAt(hits, word.index())
            .filter(h -> h.name().filter(s -> s.use() == Use.NAME).isPresent());
    Optional<Entity> other = hit.flatMap(halves::before);
    return other.isEmpty()
        ? List.of()
        : Stream.concat(other.stream(), hit.orElseThrow().entity().stream())
            .map(e -> sentenceMentions.half(parse.word(halves.first(hit.orElseThrow())), word, e))
            .toList();
  }

  private Optional<ResolvedMention> single(Word word) {
    Optional<Hit> hit = Hit.endingAt(hits, word.index());
    if (hit.flatMap(Hit::name).isPresent()) {
      return references
          .national(word, hit.flatMap(Hit::name).orElseThrow())
          .or(() -> names.named(hit.get(), word));
    }
    return references
        .half(word)
        .or(() -> surnames.body(word))
        .or(() -> surnames.named(word))
        .or(() -> isEpithet(word, hit) ? references.epithet(word, hit) : Optional.empty());
  }

  /** "the leader" is an epithet, "the president" an office when the day or the report tells it. */
  private boolean isEpithet(Word word, Optional<Hit> hit) {
    return word.isNoun()
        && (hit.isEmpty()
            || epithets.is(Epithets.Kind.STATE, word.lemma())
            || epithets.is(Epithets.Kind.PERSON, word.lemma())
                && hit.flatMap(Hit::office).filter(holders::canTell).isEmpty());
  }
}
