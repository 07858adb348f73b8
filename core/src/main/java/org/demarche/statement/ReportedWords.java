package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/** The stretches that hold what is said, without the words that attribute it. */
final class ReportedWords {

  private static final Set<String> OPENING = Set.of("that", "whether", "if", "how");
  private static final String STOPS = ",;.: -–—";
  private static final String OPENERS = "\"“„«‘'`";
  private static final String CLOSERS = "\"”»’'";

  private final String text;
  private final Parse parse;
  private final List<Span> quoted;

  ReportedWords(String text, Parse parse, List<Span> quoted) {
    this.text = text;
    this.parse = parse;
    this.quoted = quoted;
  }

  /** The clause without the "that" before it, on its own side of the word that attributes it. */
  Span clause(Word verb, Word cue) {
    int[] reach = parse.reach(verb);
    int first = reach[0];
    if (verb.index() > cue.index()) {
      first = Math.max(first, cue.index() + 1);
    } else {
      reach[1] = Math.min(reach[1], cue.index() - 1);
    }
    while (first < reach[1] && isOpening(parse.word(first), verb)) {
      first++;
    }
    return words(first, reach[1]);
  }

  private static boolean isOpening(Word word, Word verb) {
    boolean mark = OPENING.contains(word.lemma()) && word.is("mark", "complm", "advmod");
    boolean that = word.lemma().equals("that") && word.is("mark", "complm", "dobj");
    return mark && word.head() == verb.index()
        || that
        || word.text().equals(",") && word.is("punct");
  }

  /** The words from the first to the last, without stops around them. */
  Span words(int first, int last) {
    return trimmed(parse.word(first).span().cover(parse.word(last).span()));
  }

  /** The stretches of words from the first to the last before and behind those of the subtree. */
  List<Span> around(int[] cut, int first, int last) {
    List<Span> parts = new ArrayList<>();
    if (cut[0] > first) {
      parts.add(words(first, cut[0] - 1));
    }
    if (cut[1] < last) {
      parts.add(words(cut[1] + 1, last));
    }
    parts.removeIf(part -> !hasLetter(part));
    return parts;
  }

  /** Returns whether somebody is quoted with all the words of the stretch. */
  boolean isAllQuoted(Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) && !isQuoted(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isQuoted(int at) {
    return quoted.stream().anyMatch(q -> q.start() <= at && at < q.end());
  }

  private boolean hasLetter(Span span) {
    return span.of(text).chars().anyMatch(Character::isLetter);
  }

  /** Returns the stretch without stops at either end, with both marks of each quotation. */
  Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && STOPS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return balanced(start, end);
  }

  private Span balanced(int from, int to) {
    int start = from;
    int end = to;
    for (Span quote : quoted) {
      if (quote.start() == start && start > 0 && OPENERS.indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      boolean closed = end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0;
      boolean closedBehindStop =
          end + 1 < text.length()
              && ",.".indexOf(text.charAt(end)) >= 0
              && CLOSERS.indexOf(text.charAt(end + 1)) >= 0;
      boolean last = quote.start() >= start && (quote.end() == end || quote.end() == end + 1);
      if (last && (closed || closedBehindStop)) {
        end += closed ? 1 : 2;
      } else if (quote.start() == end && OPENERS.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      } else if (quote.end() == start && CLOSERS.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
    }
    return start < end ? new Span(start, end) : new Span(from, to);
  }
}
