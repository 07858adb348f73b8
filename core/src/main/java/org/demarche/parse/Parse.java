package org.demarche.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;
import org.demarche.sentence.Sentence;

/** A sentence with its dependency tree. */
public final class Parse {

  private final Sentence sentence;
  private final List<Word> words;
  private final List<List<Word>> children;

  /** Takes the words of a sentence in order; every head is another word of it or -1. */
  public Parse(Sentence sentence, List<Word> words) {
    this.sentence = sentence;
    this.words = List.copyOf(words);
    List<List<Word>> lists = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lists.add(new ArrayList<>(2));
    }
    for (Word word : words) {
      if (word.head() >= 0) {
        lists.get(word.head()).add(word);
      }
    }
    lists.replaceAll(Collections::unmodifiableList);
    this.children = List.copyOf(lists);
  }

  /** Returns the sentence that was parsed. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns the words in order. */
  public List<Word> words() {
    return words;
  }

  /** Returns the word at an index. */
  public Word word(int index) {
    return words.get(index);
  }

  /** Returns the words that depend on the word, in order. */
  public List<Word> children(Word word) {
    return children.get(word.index());
  }

  /** Returns the first dependent with one of the labels. */
  public Optional<Word> child(Word word, String... labels) {
    for (Word child : children(word)) {
      if (child.is(labels)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Returns the word that the word depends on, empty for the root. */
  public Optional<Word> head(Word word) {
    return word.head() < 0 ? Optional.empty() : Optional.of(words.get(word.head()));
  }

  /** Returns the word before another, a comma between left out: "Samoa" before ", whose". */
  public Optional<Word> before(Word word) {
    int comma = word.index() > 0 && words.get(word.index() - 1).text().equals(",") ? 1 : 0;
    int before = word.index() - 1 - comma;
    return before < 0 ? Optional.empty() : Optional.of(words.get(before));
  }

  /** Tells whether the word stands below the ancestor, or is it. */
  public boolean isBelow(Word word, Word ancestor) {
    Word at = word;
    for (int steps = 0; steps <= words.size(); steps++) {
      if (at.index() == ancestor.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = words.get(at.head());
    }
    return false;
  }

  /** Returns the indexes of the first and the last word of the subtree of the word. */
  public int[] reach(Word word) {
    int[] reach = {word.index(), word.index()};
    BitSet seen = new BitSet();
    Deque<Word> open = new ArrayDeque<>(List.of(word));
    while (!open.isEmpty()) {
      Word next = open.pop();
      if (seen.get(next.index())) {
        continue;
      }
      seen.set(next.index());
      reach[0] = Math.min(reach[0], next.index());
      reach[1] = Math.max(reach[1], next.index());
      open.addAll(children(next));
    }
    return reach;
  }

  /** Returns the stretch of text that the subtree of the word covers. */
  public Span span(Word word) {
    int[] reach = reach(word);
    return words.get(reach[0]).span().cover(words.get(reach[1]).span());
  }
}
