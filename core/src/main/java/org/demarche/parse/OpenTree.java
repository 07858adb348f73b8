package org.demarche.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a sentence while their tree is mended. */
final class OpenTree {

  private final List<Word> words;

  OpenTree(List<Word> words) {
    this.words = new ArrayList<>(words);
  }

  List<Word> words() {
    return words;
  }

  List<Word> children(Word word) {
    return words.stream().filter(w -> w.head() == word.index()).toList();
  }

  void set(Word word, String tag, int head, String label) {
    words.set(
        word.index(),
        new Word(word.index(), word.span(), word.text(), word.lemma(), tag, head, label));
  }

  /** Gives a word another base form. */
  void rename(Word word, String lemma) {
    words.set(
        word.index(),
        new Word(
            word.index(), word.span(), word.text(), lemma, word.tag(), word.head(), word.label()));
  }

  /** Returns the first verb at or behind a place. */
  Optional<Word> firstVerb(int from) {
    return words.subList(from, words.size()).stream().filter(Word::isVerb).findFirst();
  }
}
