package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.entity.Kind;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Says who speaks, given the word that names the speaker. */
final class SpeakerFinder {

  private static final String TEXT_NOUNS =
      "statement|resolution|report|communique|communiqué|document|letter|declaration|note|message|memo|bulletin|release|announcement|text|motion|article|editorial|commentary|study|survey|notice|tweet|post|broadcast|dispatch";

  private final Mentions mentions;
  private final List<Parse> parses;

  SpeakerFinder(Mentions mentions, List<Parse> parses) {
    this.mentions = mentions;
    this.parses = parses;
  }

  /** Returns the speaker that the word names. */
  Optional<Side> speaker(Parse parse, Word word) {
    Optional<ResolvedMention> mention = mentions.at(parse.sentence().number(), word.index());
    if (mention.isPresent() && !isPlain(mention.get())) {
      return mention.map(ResolvedMention::side);
    }
    if (word.lemma().matches(TEXT_NOUNS)) {
      return author(parse, word).or(() -> before(parse));
    }
    Optional<Side> apposed = apposed(parse, word);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (mention.isPresent()) {
      return mention.map(ResolvedMention::side);
    }
    if (!word.isNoun() || word.tag().startsWith("W")) {
      return Optional.empty();
    }
    return Optional.of(unknown(parse, word));
  }

  private static boolean isPlain(ResolvedMention mention) {
    return mention.entity().kind() == Kind.PLACE;
  }

  private Optional<Side> apposed(Parse parse, Word word) {
    return parse
        .child(word, "appos")
        .flatMap(w -> mentions.at(parse.sentence().number(), w.index()))
        .map(ResolvedMention::side);
  }

  /** "a statement signed by the spokesman", "the ministry's statement", "a report by the IAEA". */
  private Optional<Side> author(Parse parse, Word text) {
    int[] reach = parse.reach(text);
    List<ResolvedMention> inside =
        mentions.in(parse.sentence().number()).stream()
            .filter(m -> m.first() >= reach[0] && m.last() <= reach[1] && !isPlain(m))
            .toList();
    return inside.stream()
        .filter(m -> m.entity().kind() == Kind.PERSON)
        .findFirst()
        .or(() -> inside.stream().findFirst())
        .map(ResolvedMention::side);
  }

  /** The text was introduced before: its author is who acted there. */
  private Optional<Side> before(Parse parse) {
    for (int i = parse.sentence().number() - 1; i >= Math.max(1, parse.sentence().number() - 4); i--) {
      for (Word word : parses.get(i).words()) {
        if (word.is("nsubj") && !word.lemma().matches(TEXT_NOUNS)) {
          Optional<Side> side =
              mentions
                  .at(i, word.index())
                  .filter(m -> !isPlain(m))
                  .map(ResolvedMention::side);
          if (side.isPresent()) {
            return side;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Side unknown(Parse parse, Word word) {
    int first = word.index();
    while (first > 0
        && parse.word(first - 1).is("compound", "nmod", "amod", "num")
        && parse.word(first - 1).head() >= first) {
      first--;
    }
    Span span = parse.word(first).span().cover(word.span());
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= word.index(); i++) {
      name.append(name.isEmpty() ? "" : " ").append(parse.word(i).text());
    }
    return new Side("", name.toString(), "", List.of(), Optional.empty(), name.toString(), span);
  }
}
