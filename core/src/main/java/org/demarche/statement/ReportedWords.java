package org.demarche.statement;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/** The stretches that hold what is said, without the words that attribute it. */
final class ReportedWords {

  private static final Set<String> OPENING = Set.of(",", "that", "whether");

  private final String text;
  private final Parse parse;

  ReportedWords(String text, Parse parse) {
    this.text = text;
    this.parse = parse;
  }

  /** The clause without the "that" before it. */
  Span clause(Word verb) {
    int[] reach = parse.reach(verb);
    int first = reach[0];
    while (first < reach[1]
        && OPENING.contains(parse.word(first).lemma())
        && parse.word(first).is("mark", "punct", "complm")) {
      first++;
    }
    return trimmed(parse.word(first).span().cover(parse.word(reach[1]).span()));
  }

  /** The sentence without the words that name its source: "According to X, …". */
  Span rest(Word according) {
    int[] reach = parse.reach(according);
    int size = parse.words().size();
    boolean opens = reach[0] <= 1;
    int first = opens ? Math.min(size - 1, reach[1] + 1) : 0;
    int last = opens ? size - 1 : Math.max(0, reach[0] - 1);
    while (first < last && parse.word(first).is("punct")) {
      first++;
    }
    return parse.word(first).span().cover(parse.word(Math.max(first, last)).span());
  }

  /** Returns the stretch without the stops at its end. */
  Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() && ",;.: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
