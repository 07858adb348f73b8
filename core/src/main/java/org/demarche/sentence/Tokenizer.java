package org.demarche.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;
import org.demarche.sentence.Abbreviations.Kind;

/** Cuts a sentence into words and marks in the way of the Penn Treebank. */
final class Tokenizer {

  /** Longer stretches without a blank are no words; they are cut to bound the cost of a token. */
  private static final int LONGEST_TOKEN = 120;

  private final Abbreviations abbreviations;
  private final Words words;

  Tokenizer(Abbreviations abbreviations, Hyphens hyphens) {
    this.abbreviations = abbreviations;
    this.words = new Words(hyphens);
  }

  /** Returns the tokens of one sentence of the text. */
  List<Token> tokens(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      if (Marks.isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < sentence.end() && !Marks.isBlank(text.charAt(end))) {
        end++;
      }
      chunk(text, at, end, end == sentence.end(), tokens);
      at = end;
    }
    return tokens;
  }

  private void chunk(String text, int start, int end, boolean last, List<Token> tokens) {
    int from = start;
    while (from < end) {
      int length = Affixes.leading(text, from, end);
      if (length == 0) {
        break;
      }
      add(text, from, from + length, tokens);
      from += length;
    }
    List<Span> behind = new ArrayList<>();
    int to = end;
    while (from < to) {
      int length = Affixes.trailing(text, from, to);
      if (length == 0 && text.charAt(to - 1) == '.' && !keepsStop(text, from, to, last)) {
        length = 1;
      }
      if (length == 0) {
        break;
      }
      behind.add(new Span(to - length, to));
      to -= length;
    }
    if (from < to) {
      for (Span word : words.split(text, new Span(from, to))) {
        add(text, word.start(), word.end(), tokens);
      }
    }
    for (int i = behind.size() - 1; i >= 0; i--) {
      add(text, behind.get(i).start(), behind.get(i).end(), tokens);
    }
  }

  /** At the end of a sentence the stop of "Inc." is kept, that of "the Sun." is the sentence's. */
  private boolean keepsStop(String text, int from, int to, boolean last) {
    if (to - from > LONGEST_TOKEN) {
      return false;
    }
    Optional<Kind> kind = abbreviations.kind(text.substring(from, to));
    return kind.isPresent() && (!last || kind.get() == Kind.ANY);
  }

  private static void add(String text, int start, int end, List<Token> tokens) {
    int from = start;
    while (end - from > LONGEST_TOKEN) {
      int to = from + LONGEST_TOKEN;
      if (Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      tokens.add(new Token(new Span(from, to), text.substring(from, to)));
      from = to;
    }
    tokens.add(new Token(new Span(from, end), text.substring(from, end)));
  }
}
