package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;

/**
 * A noun phrase without what follows its head: "the outgoing Iranian foreign minister".
 *
 * @param parse its sentence
 * @param first index of the first word
 * @param head index of the head, which is the last word
 */
record Phrase(Parse parse, int first, int head) {

  /** Labels of dependents that stand before the head and belong to its phrase. */
  private static final List<String> BEFORE =
      List.of(
          "compound",
          "nmod",
          "amod",
          "det",
          "poss",
          "num",
          "case",
          "predet",
          "advmod",
          "hyph",
          "nn",
          "hmod",
          "npadvmod");

  /** Returns the phrase of a head word. */
  static Phrase of(Parse parse, Word head) {
    int first = head.index();
    while (first > 0 && belongs(parse, parse.word(first - 1), head)) {
      first--;
    }
    while (first < head.index() && !Character.isLetterOrDigit(parse.word(first).text().charAt(0))) {
      first++;
    }
    return new Phrase(parse, first, head.index());
  }

  private static boolean belongs(Parse parse, Word word, Word head) {
    if (word.text().equals(",")) {
      return false;
    }
    Word at = word;
    for (int steps = 0; steps < parse.words().size() && at.index() != head.index(); steps++) {
      if (at.head() < 0 || !allowed(at)) {
        return false;
      }
      at = parse.word(at.head());
    }
    return at.index() == head.index();
  }

  private static boolean allowed(Word word) {
    return BEFORE.contains(word.label())
        || word.is("conj", "cc", "punct", "hyph") && !word.isVerb();
  }

  /** Returns the hits inside the phrase in order. */
  List<Hit> hits(List<Hit> all) {
    return all.stream().filter(h -> h.first() >= first && h.last() <= head).toList();
  }

  /** Returns where a name starts together with its title: "US Vice President Mike Pence". */
  int withTitle(int start, List<Hit> all) {
    boolean title = hits(all).stream().anyMatch(h -> h.title().isPresent() && h.last() < start);
    return title ? Math.min(start, first) : behindTitle(start, all);
  }

  /** The parse may cut "former Secretary of State" off from "Henry Kissinger". */
  private int behindTitle(int start, List<Hit> all) {
    Optional<Hit> title = Hit.endingAt(all, start - 1).filter(h -> h.title().isPresent());
    boolean owned = start > 1 && parse.word(start - 1).tag().equals("POS");
    if (title.isEmpty() && !owned) {
      return start;
    }
    int from = title.map(Hit::first).orElse(start);
    while (from > 0 && describes(parse.word(from - 1), all)) {
      from--;
    }
    boolean article = from > 0 && parse.word(from - 1).tag().equals("DT");
    return article ? from - 1 : from;
  }

  private boolean describes(Word word, List<Hit> all) {
    boolean owner =
        word.index() + 1 < parse.words().size() && parse.word(word.index() + 1).tag().equals("POS");
    boolean named = Hit.covering(all, word.index()).filter(h -> owner || !h.isPerson()).isPresent();
    return named && (word.isNoun() || word.tag().startsWith("JJ"))
        || word.tag().equals("JJ")
        || word.tag().equals("POS");
  }

  Word headWord() {
    return parse.word(head);
  }

  /** Tells whether one of the words stands before the head. */
  boolean says(Set<String> lemmas) {
    return parse.words().subList(first, head).stream().anyMatch(w -> lemmas.contains(w.lemma()));
  }

  Optional<Word> determiner() {
    for (int i = first; i < head; i++) {
      if (parse.word(i).is("det") && parse.word(i).head() == head) {
        return Optional.of(parse.word(i));
      }
    }
    return Optional.empty();
  }

  boolean isDefinite() {
    return determiner()
        .map(d -> d.lemma().equals("the") || d.lemma().startsWith("th"))
        .orElse(false);
  }

  int sentence() {
    return parse.sentence().number();
  }

  boolean isSingular() {
    return headWord().tag().equals("NN") || headWord().tag().equals("NNP");
  }

  Span span() {
    return parse.word(first).span().cover(parse.word(head).span());
  }
}
