package org.demarche.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends errors that the models make again and again and that the tree itself gives away. */
final class TreeRepair {

  private static final Set<String> PASSIVE_AUXILIARIES = Set.of("be", "get", "'s", "have");

  private final List<Word> words;
  private final boolean heading;

  private TreeRepair(List<Word> words, boolean heading) {
    this.words = new ArrayList<>(words);
    this.heading = heading;
  }

  /** Returns the words with mended tags, heads and labels. */
  static List<Word> mend(List<Word> words, boolean heading) {
    TreeRepair repair = new TreeRepair(words, heading);
    for (int i = 0; i < words.size(); i++) {
      repair.activate(i);
      repair.complete(i);
      repair.subordinate(i);
    }
    return repair.words;
  }

  private List<Word> children(Word word) {
    return words.stream().filter(w -> w.head() == word.index()).toList();
  }

  private void set(Word word, String tag, int head, String label) {
    words.set(
        word.index(),
        new Word(word.index(), word.span(), word.text(), word.lemma(), tag, head, label));
  }

  /** "The ministry called the move illegal" is no passive; "Envoy expelled" in a heading is one. */
  private void activate(int index) {
    Word verb = words.get(index);
    boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    if (!participle || !verb.is("root", "ccomp", "advcl", "conj", "relcl")) {
      return;
    }
    boolean subject = false;
    boolean object = false;
    for (Word child : children(verb)) {
      if (child.is("auxpass", "aux", "agent")
          || child.index() < index && PASSIVE_AUXILIARIES.contains(child.lemma())) {
        return;
      }
      object |= child.is("dobj");
      subject |= child.is("nsubjpass", "nsubj") && child.index() < index;
    }
    if (!subject || !object && heading) {
      return;
    }
    set(verb, "VBD", verb.head(), verb.label());
    for (Word child : children(verb)) {
      if (child.is("nsubjpass")) {
        set(child, child.tag(), child.head(), "nsubj");
      }
    }
  }

  /** "The paper signed by the spokesman said": two subjects, of which "by" misses the second. */
  private void complete(int index) {
    Word preposition = words.get(index);
    if (!preposition.is("prep", "agent") || !children(preposition).isEmpty()) {
      return;
    }
    for (int i = index + 1; i < words.size(); i++) {
      Word noun = words.get(i);
      if (noun.is("nsubj", "nsubjpass") && noun.isNoun()) {
        int verb = noun.head();
        boolean second =
            words.subList(0, index).stream()
                .anyMatch(w -> w.head() == verb && w.is("nsubj", "nsubjpass"));
        if (second) {
          set(noun, noun.tag(), index, "pobj");
        }
        return;
      }
      if (noun.isVerb() || noun.head() < index) {
        return;
      }
    }
  }

  /** "She said that to gain peace, they must pay": what follows "that" depends on "said". */
  private void subordinate(int index) {
    Word verb = words.get(index);
    boolean parenthetic =
        verb.isVerb() && verb.is("ccomp", "parataxis") && verb.head() > index + 1;
    if (!parenthetic || !words.get(index + 1).lemma().equals("that")) {
      return;
    }
    boolean subject = children(verb).stream().anyMatch(c -> c.is("nsubj") && c.index() < index);
    Word clause = words.get(verb.head());
    if (subject && clause.isVerb()) {
      set(verb, verb.tag(), clause.head(), clause.label());
      set(clause, clause.tag(), index, "ccomp");
      set(words.get(index + 1), "IN", clause.index(), "mark");
    }
  }
}
