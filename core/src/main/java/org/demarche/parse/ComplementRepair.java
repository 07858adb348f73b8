package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives what somebody is told back to the verb: in "told a magazine that many were killed" the
 * models take what follows for a clause about the magazine.
 */
final class ComplementRepair {

  private static final Set<String> TELLING =
      Set.of("assure", "inform", "notify", "remind", "tell", "warn");

  private final OpenTree tree;

  private ComplementRepair(List<Word> words) {
    this.tree = new OpenTree(words);
  }

  /** Returns the words with mended heads and labels. */
  static List<Word> mend(List<Word> words) {
    ComplementRepair repair = new ComplementRepair(words);
    for (Word word : words) {
      if (word.is("relcl") && word.head() >= 0) {
        repair.told(word);
      }
    }
    return repair.tree.words();
  }

  private void told(Word clause) {
    Word noun = tree.words().get(clause.head());
    Optional<Word> that =
        tree.children(clause).stream()
            .filter(c -> c.is("nsubj", "nsubjpass") && c.lemma().equals("that"))
            .findFirst();
    long subjects = tree.children(clause).stream().filter(c -> c.is("nsubj", "nsubjpass")).count();
    boolean object = noun.is("dobj") && noun.head() >= 0;
    if (that.isEmpty() || subjects < 2 || !object) {
      return;
    }
    Word verb = tree.words().get(noun.head());
    if (TELLING.contains(verb.lemma())) {
      tree.set(that.get(), "IN", clause.index(), "mark");
      tree.set(clause, clause.tag(), verb.index(), "ccomp");
    }
  }
}
