package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives "let" its object and what leads there: in "Chad let a team of inspectors into the plant"
 * the models take the team for an apposition of Chad, since "let" has no form of the past.
 */
final class LetRepair {

  private static final Set<String> WAYS =
      Set.of("across", "aboard", "into", "off", "onto", "out", "past", "through");

  private final OpenTree tree;

  private LetRepair(List<Word> words) {
    this.tree = new OpenTree(words);
  }

  /** Returns the words with mended heads and labels. */
  static List<Word> mend(List<Word> words) {
    LetRepair repair = new LetRepair(words);
    for (Word word : words) {
      if (word.lemma().equals("let") && word.isVerb()) {
        repair.let(word);
      }
    }
    return repair.tree.words();
  }

  private void let(Word verb) {
    Optional<Word> object = firstNoun(verb.index() + 1).filter(noun -> noun.head() < verb.index());
    if (object.isEmpty() || tree.children(verb).stream().anyMatch(LetRepair::isComplement)) {
      return;
    }
    Word noun = object.get();
    tree.set(noun, noun.tag(), verb.index(), "dobj");
    for (Word way : List.copyOf(tree.children(noun))) {
      if (way.is("prep") && WAYS.contains(way.lemma())) {
        tree.set(way, way.tag(), verb.index(), "prep");
      }
    }
    for (Word child : List.copyOf(tree.children(verb))) {
      if (child.is("vocative") && child.index() < verb.index()) {
        tree.set(child, child.tag(), verb.index(), "nsubj");
      }
    }
  }

  private static boolean isComplement(Word word) {
    return word.is("dobj", "ccomp", "xcomp");
  }

  /** The last noun of the first phrase from a place on. */
  private Optional<Word> firstNoun(int from) {
    List<Word> words = tree.words();
    int at = from;
    while (at < words.size()
        && words.get(at).is("det", "nmod", "amod", "compound", "poss", "case")) {
      at++;
    }
    return at < words.size() && words.get(at).isNoun()
        ? Optional.of(words.get(at))
        : Optional.empty();
  }
}
