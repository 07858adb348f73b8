package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the main verb its subject back where the models hang it on the phrase before: in "At talks
 * in Oslo, Norway backed the plan" Norway is no part of Oslo.
 */
final class FrontedRepair {

  private static final int LONGEST = 30;

  private static final Set<String> BEFORE_NOUNS =
      Set.of("amod", "case", "compound", "det", "nmod", "num", "poss");

  private final OpenTree tree;
  private final List<Word> words;

  private FrontedRepair(List<Word> words) {
    this.tree = new OpenTree(words);
    this.words = tree.words();
  }

  /** Returns the words with mended heads and labels. */
  static List<Word> mend(List<Word> words) {
    FrontedRepair repair = new FrontedRepair(words);
    repair.mend();
    return repair.words;
  }

  private void mend() {
    int comma = comma();
    Optional<Word> noun = comma < 0 ? Optional.empty() : noun(comma + 1);
    noun.flatMap(n -> verb(n, comma)).ifPresent(verb -> join(noun.get(), verb, comma));
  }

  /** The comma behind a phrase that opens the sentence, -1 when there is none. */
  private int comma() {
    if (words.size() < 2 || !isOpening(words.get(0))) {
      return -1;
    }
    for (int i = 1; i < Math.min(LONGEST, words.size() - 1); i++) {
      if (words.get(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOpening(Word first) {
    return first.tag().equals("IN") && !first.is("mark")
        || first.tag().equals("RB")
        || first.lemma().equals("accord");
  }

  /** The noun whose phrase begins at a place. */
  private Optional<Word> noun(int start) {
    Word at = words.get(start);
    while (at.is(BEFORE_NOUNS.toArray(String[]::new)) && at.head() > at.index()) {
      at = words.get(at.head());
    }
    return Optional.of(at).filter(Word::isNoun);
  }

  /** The verb of the sentence, which has no other subject behind the comma. */
  private Optional<Word> verb(Word noun, int comma) {
    return words.stream()
        .filter(w -> w.index() > noun.index() && isFinite(w))
        .filter(w -> w.head() < 0 || w.is("acl") && !isFinite(root()))
        .filter(w -> isNext(noun, w))
        .filter(
            w ->
                tree.children(w).stream()
                    .noneMatch(
                        c ->
                            c.is("nsubj", "nsubjpass", "expl")
                                && c.index() > comma
                                && c.index() != noun.index()))
        .findFirst();
  }

  private Word root() {
    return words.stream().filter(w -> w.head() < 0).findFirst().orElse(words.get(0));
  }

  /**
   * A participle with an object and without an auxiliary is a past: "Chad, ..., attacked Togo". So
   * is one in a sentence that has no other main verb.
   */
  private boolean isFinite(Word word) {
    List<Word> children = tree.children(word);
    boolean object = children.stream().anyMatch(c -> c.is("dobj", "ccomp"));
    boolean past =
        word.tag().equals("VBN")
            && (object || word.head() < 0 || !root().isVerb() || isInfinitive(root()))
            && children.stream().noneMatch(c -> c.is("aux", "auxpass", "agent"));
    return past || word.tag().matches("VB[DPZ]") && !word.is("aux", "auxpass");
  }

  private boolean isInfinitive(Word verb) {
    return tree.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }

  /** Between the subject and its verb stands nothing, or something between commas. */
  private boolean isNext(Word noun, Word verb) {
    int before = verb.index() - 1;
    while (before > noun.index() && words.get(before).is("aux", "auxpass", "advmod", "neg")) {
      before--;
    }
    Word last = words.get(before);
    return last.text().equals(",") || isWithin(last, noun);
  }

  private boolean isWithin(Word word, Word noun) {
    Word at = word;
    for (int i = 0; i < LONGEST && at.index() != noun.index() && at.head() >= 0; i++) {
      at = words.get(at.head());
    }
    return at.index() == noun.index();
  }

  private void join(Word noun, Word verb, int comma) {
    Word root = root();
    for (Word child : tree.children(verb)) {
      if (child.is("nsubj") && child.index() < comma) {
        tree.set(child, child.tag(), child.head(), "dep");
      }
    }
    if (verb.head() >= 0) {
      boolean behind = isInfinitive(root) && root.index() > verb.index();
      tree.set(root, root.tag(), verb.index(), behind ? "xcomp" : "prep");
    }
    String tag = verb.tag().equals("VBN") ? "VBD" : verb.tag();
    boolean passive = tree.children(verb).stream().anyMatch(c -> c.is("auxpass"));
    tree.set(verb, passive ? verb.tag() : tag, -1, "root");
    tree.set(noun, noun.tag(), verb.index(), passive ? "nsubjpass" : "nsubj");
  }
}
