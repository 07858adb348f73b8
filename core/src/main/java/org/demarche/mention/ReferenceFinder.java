package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Sense;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds mentions that refer to others: "they", "the two sides", "the North", "the strongman". */
final class ReferenceFinder {

  /** Adjectives that stand for some of many. */
  private static final Set<String> QUANTITIES = Set.of("many", "most", "other", "several", "some");

  private static final Set<String> HALVES = Set.of("North", "South");

  private final Parse parse;
  private final Discourse discourse;
  private final SentenceMentions mentions;
  private final Pronouns pronouns;
  private final OtherSides otherSides;
  private final Several several;
  private final Enumerations enumerations;
  private final Halves halves;
  private final EpithetReferents epithetReferents;
  private final PersonReferents personReferents;
  private final Apposition apposition;

  ReferenceFinder(
      Parse parse,
      Discourse discourse,
      SentenceMentions mentions,
      Pronouns pronouns,
      OtherSides otherSides,
      Several several,
      Enumerations enumerations,
      Halves halves,
      EpithetReferents epithetReferents,
      PersonReferents personReferents,
      Apposition apposition) {
    this.apposition = apposition;
    this.parse = parse;
    this.discourse = discourse;
    this.mentions = mentions;
    this.pronouns = pronouns;
    this.otherSides = otherSides;
    this.several = several;
    this.enumerations = enumerations;
    this.halves = halves;
    this.epithetReferents = epithetReferents;
    this.personReferents = personReferents;
  }

  /** Returns two mentions for "the two sides", more for "the four". */
  List<ResolvedMention> pair(Word word) {
    List<ResolvedMention> both = otherSides.both(word);
    if (!both.isEmpty()) {
      int article = word.index() - 1;
      boolean the = article >= 0 && parse.word(article).lemma().equals("the");
      Word from = the ? parse.word(article) : word;
      return both.stream().map(a -> mentions.again(from, word, a)).toList();
    }
    Phrase phrase = Phrase.of(parse, word);
    Word first = parse.word(phrase.first());
    List<ResolvedMention> many = several.of(word);
    if (many.size() > 1) {
      return many.stream().map(a -> mentions.again(first, word, a)).toList();
    }
    List<ResolvedMention> twosome = otherSides.twosome(phrase);
    if (twosome.size() > 1) {
      return twosome.stream().map(a -> mentions.again(first, word, a)).toList();
    }
    List<Entity> listed = enumerations.of(several.announced(word));
    if (!listed.isEmpty()) {
      return listed.stream().map(e -> mentions.listed(first, word, e)).toList();
    }
    if (!word.isNoun()) {
      return List.of();
    }
    List<Entity> twins = halves.both(word.text());
    if (!twins.isEmpty()) {
      return twins.stream().map(e -> mentions.half(first, word, e)).toList();
    }
    List<ResolvedMention> pair = otherSides.pair(phrase);
    return (pair.isEmpty() ? several.two(word) : pair)
        .stream().map(a -> mentions.again(first, word, a)).toList();
  }

  /** Tells whether the word may stand for others all by itself: "he", "some", "several". */
  boolean isPronoun(Word word) {
    return word.tag().startsWith("PRP")
        || word.tag().equals("DT")
        || word.tag().equals("JJ")
            && word.is("nsubj", "nsubjpass")
            && QUANTITIES.contains(word.lemma());
  }

  /** Returns several for "they" behind "Chad and Sudan". */
  List<ResolvedMention> pronoun(Word word) {
    return pronouns.of(word).stream().map(a -> mentions.pronoun(word, a)).toList();
  }

  /** Returns what a pronoun stands for, once the whole sentence is known. */
  List<ResolvedMention> fronted(Word word) {
    return pronouns.withAllKnown(word).stream().map(a -> mentions.pronoun(word, a)).toList();
  }

  /** "the Egyptian" is somebody whom the report named. */
  Optional<ResolvedMention> national(Word word, Sense sense) {
    return personReferents
        .national(word, sense)
        .map(a -> mentions.again(parse.word(word.index() - 1), word, a));
  }

  /** "the veteran leader", "the war-torn country", "the world body". */
  Optional<ResolvedMention> epithet(Word word, Optional<Hit> hit) {
    Phrase phrase = Phrase.of(parse, word);
    Word first = parse.word(phrase.first());
    Optional<Resolution> beside = phrase.isDefinite() ? apposition.of(phrase) : Optional.empty();
    if (beside.isPresent()) {
      return beside.map(r -> mentions.named(first, word, word, r));
    }
    return personReferents
        .of(phrase, hit)
        .map(a -> mentions.again(first, word, a))
        .or(() -> epithetReferents.of(phrase, hit).map(r -> mentions.named(first, word, word, r)));
  }

  /** "the North" is the Korea, Yemen or Sudan that the report named by its full name. */
  Optional<ResolvedMention> half(Word word) {
    boolean half = HALVES.contains(word.text()) && word.index() > 0 && !continues(word);
    if (!half || !parse.word(word.index() - 1).text().equalsIgnoreCase("the")) {
      return Optional.empty();
    }
    Word article = parse.word(word.index() - 1);
    return discourse
        .last(m -> m.entity().name().startsWith(word.text() + " "))
        .map(a -> mentions.byName(article, word, a))
        .or(() -> halves.state(word.text()).map(e -> mentions.half(article, word, e)));
  }

  private boolean continues(Word word) {
    int next = word.index() + 1;
    return next < parse.words().size()
        && parse.word(next).isName()
        && Character.isUpperCase(parse.word(next).text().charAt(0));
  }
}
