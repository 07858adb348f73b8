package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Finds the word that attributes a quotation, and who speaks when there is none. */
final class QuotationCues {

  /** How many words a cue may stand above the quoted ones. */
  private static final int DEPTH = 8;

  private final Parse parse;
  private final List<Word> cues;
  private final CueSpeakers speakers;
  private final Sources sources;

  /** Takes the words of the sentence that may attribute what is said. */
  QuotationCues(Parse parse, List<Word> cues, CueSpeakers speakers, Sources sources) {
    this.parse = parse;
    this.cues = cues;
    this.speakers = speakers;
    this.sources = sources;
  }

  /** The cue above the quoted words in the parse, else the nearest one with a speaker. */
  Optional<Word> cue(Span quote) {
    return above(quote).or(() -> nearest(quote));
  }

  private Optional<Word> above(Span quote) {
    for (Word word : parse.words()) {
      Optional<Word> above = quote.contains(word.span()) ? above(word, quote) : Optional.empty();
      if (above.isPresent()) {
        return above;
      }
    }
    return Optional.empty();
  }

  /** The words that name a source, "according to", when no verb above attributes the quotation. */
  Optional<Word> source(Span quote, Optional<Word> cue) {
    boolean attributed = cue.isPresent() && above(quote).equals(cue);
    return attributed
        ? Optional.empty()
        : parse.words().stream()
            .filter(w -> !quote.contains(w.span()) && sources.begins(w))
            .findFirst();
  }

  private Optional<Word> above(Word word, Span quote) {
    Word at = word;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      at = parse.word(at.head());
      int index = at.index();
      Optional<Word> cue = cues.stream().filter(c -> c.index() == index).findFirst();
      if (cue.flatMap(speakers::speaker).filter(s -> !quote.overlaps(s.span())).isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  private Optional<Word> nearest(Span quote) {
    Optional<Word> nearest = Optional.empty();
    int best = Integer.MAX_VALUE;
    for (Word cue : cues) {
      int distance = distance(cue.span(), quote);
      if (distance < best && speakers.speaker(cue).isPresent()) {
        best = distance;
        nearest = Optional.of(cue);
      }
    }
    return nearest;
  }

  private static int distance(Span cue, Span quote) {
    return Math.min(Math.abs(cue.start() - quote.end()), Math.abs(quote.start() - cue.end()));
  }

  /** Without a cue, the subject of the verb that the quoted words depend on speaks. */
  Optional<Side> speaker(Span quote) {
    return parse.words().stream()
        .filter(w -> !quote.contains(w.span()) && w.isVerb() && governs(w, quote))
        .flatMap(w -> speakers.speaker(w).stream())
        .findFirst();
  }

  private boolean governs(Word verb, Span quote) {
    return parse.words().stream().anyMatch(w -> quote.contains(w.span()) && parse.isBelow(w, verb));
  }
}
