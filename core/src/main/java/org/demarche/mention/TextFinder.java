package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds texts that speak for their authors: "the resolution", "a statement of the ministry". */
final class TextFinder {

  /** Nouns for a text of any kind. */
  private static final Set<String> ANY = Set.of("document", "draft", "text");

  /** Texts that bodies adopt by a vote. */
  private static final List<String> ADOPTED = List.of("resolution");

  private static final List<String> ADOPTING = List.of("IGO", "LEG");

  /** So many sentences after the body that adopted it a text is still its own. */
  private static final int NEAR = 2;

  private final Epithets epithets;
  private final Authors authors;
  private final Parse parse;
  private final Discourse discourse;
  private final SentenceMentions mentions;

  TextFinder(
      Epithets epithets,
      Authors authors,
      Parse parse,
      Discourse discourse,
      SentenceMentions mentions) {
    this.epithets = epithets;
    this.authors = authors;
    this.parse = parse;
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /** Returns mentions of texts, once the rest of the sentence is resolved. */
  List<ResolvedMention> texts(List<ResolvedMention> known) {
    List<ResolvedMention> texts = new ArrayList<>();
    for (Word word : open(known, Word::isNoun)) {
      text(word).ifPresent(texts::add);
    }
    return texts;
  }

  /** Returns mentions of texts whose author only a later sentence told: "a statement said". */
  List<ResolvedMention> laterTexts(List<ResolvedMention> known) {
    List<ResolvedMention> later = new ArrayList<>();
    for (Word word : open(known, w -> w.is("nsubj"))) {
      discourse.author(word.lemma()).map(author -> textOf(author, word)).ifPresent(later::add);
    }
    return later;
  }

  /** Returns the nouns for texts that no mention has as its head. */
  private List<Word> open(List<ResolvedMention> known, Predicate<Word> wanted) {
    return parse.words().stream()
        .filter(wanted)
        .filter(w -> epithets.is(Epithets.Kind.TEXT, w.lemma()))
        .filter(w -> known.stream().noneMatch(m -> m.head() == w.index()))
        .toList();
  }

  /** A text speaks for its author, whom its own words name or those that told of it before. */
  private Optional<ResolvedMention> text(Word word) {
    Optional<ResolvedMention> author = author(word);
    author.ifPresent(a -> discourse.author(word.lemma(), a));
    if (author.isEmpty() && Phrase.of(parse, word).isDefinite() && !word.tag().equals("NNS")) {
      author = discourse.author(word.lemma()).or(() -> anyText(word)).or(() -> adopting(word));
    }
    return author.map(a -> textOf(a, word));
  }

  private Optional<ResolvedMention> author(Word text) {
    for (Word word : authors.of(parse, text)) {
      Optional<ResolvedMention> named = discourse.at(parse, word);
      if (named.isPresent() && named.get().entity().kind() != Kind.PLACE) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** "the text", "the document" may be any that was told of. */
  private Optional<ResolvedMention> anyText(Word word) {
    return ANY.contains(word.lemma()) ? discourse.lastAuthor() : Optional.empty();
  }

  /** "The Council voted to send monitors. The resolution urges …": the Council. */
  private Optional<ResolvedMention> adopting(Word word) {
    return discourse.last(
        m ->
            ADOPTED.contains(word.lemma())
                && m.entity().kind() == Kind.BODY
                && parse.sentence().number() - m.sentence() <= NEAR
                && m.side().sectors().stream().anyMatch(ADOPTING::contains));
  }

  private ResolvedMention textOf(ResolvedMention author, Word word) {
    return mentions.mention(
        parse.word(Phrase.of(parse, word).first()),
        word,
        author.entity(),
        author.use() == Use.ADJECTIVE ? Use.NAME : author.use(),
        Optional.empty(),
        Basis.REFERENCE,
        "text of \"" + author.side().text() + "\"");
  }
}
