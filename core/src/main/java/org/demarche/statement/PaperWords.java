package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** The words of a report that name papers somebody issues: statements, reports, polls. */
final class PaperWords {

  /**
   * A word for a paper.
   *
   * @param parse of its sentence
   * @param word the noun
   * @param definite whether it is told of as known: "the statement"
   */
  record Paper(Parse parse, Word word, boolean definite) {

    int sentence() {
      return parse.sentence().number();
    }
  }

  private final List<List<Paper>> bySentence = new ArrayList<>();
  private final List<Parse> parses;

  PaperWords(Cues cues, List<Parse> parses) {
    this.parses = parses;
    for (Parse parse : parses) {
      bySentence.add(
          parse.words().stream()
              .filter(word -> word.isNoun() && cues.isIssued(word.lemma()))
              .map(word -> new Paper(parse, word, isDefinite(parse, word)))
              .toList());
    }
  }

  private static boolean isDefinite(Parse parse, Word word) {
    return parse.children(word).stream()
        .anyMatch(c -> c.is("det") && List.of("the", "this").contains(c.lemma()));
  }

  List<Paper> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** Returns the paper that the last word of the side names. */
  Optional<Paper> named(Side side) {
    int sentence = sentence(side.span());
    return bySentence.get(sentence).stream()
        .filter(paper -> paper.word().span().end() == side.span().end())
        .findFirst();
  }

  /** The sentence that the span begins in. */
  private int sentence(Span span) {
    int low = 0;
    int high = parses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (parses.get(middle).sentence().span().start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
