package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives what somebody is told back to the verb, what is demanded to the demand: in "told a magazine
 * that many were killed" the models take what follows for a clause about the magazine, in "rejected
 * the call that he quit" for one beside the rejection.
 */
final class ComplementRepair {

  private static final Set<String> TELLING =
      Set.of("assure", "inform", "notify", "remind", "tell", "warn");

  /** Nouns of which a clause with "that" tells the content. */
  private static final Set<String> CONTENT =
      Set.of(
          "accusation",
          "allegation",
          "appeal",
          "assertion",
          "assurance",
          "call",
          "charge",
          "claim",
          "complaint",
          "demand",
          "insistence",
          "order",
          "plea",
          "pledge",
          "promise",
          "proposal",
          "request",
          "suggestion",
          "ultimatum",
          "warning");

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
        repair.contained(word);
      } else if (word.is("conj") && word.head() >= 0) {
        repair.demanded(word);
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

  /** "the demand that Chad quit the camp": the clause has all its parts, "that" is none of them. */
  private void contained(Word clause) {
    Word noun = tree.words().get(clause.head());
    List<Word> parts = tree.children(clause);
    Optional<Word> that =
        parts.stream().filter(c -> c.is("advmod") && c.lemma().equals("that")).findFirst();
    boolean whole = parts.stream().anyMatch(c -> c.is("nsubj", "nsubjpass"));
    if (that.isPresent() && whole && CONTENT.contains(noun.lemma())) {
      tree.set(that.get(), "IN", clause.index(), "mark");
      tree.set(clause, clause.tag(), noun.index(), "acl");
    }
  }

  /** "rejected the call by the unions that he quit": no "and" stands before the clause. */
  private void demanded(Word clause) {
    Word verb = tree.words().get(clause.head());
    boolean that =
        tree.children(clause).stream().anyMatch(c -> c.is("mark") && c.lemma().equals("that"));
    List<Word> parts = tree.children(verb);
    boolean joined =
        parts.stream().anyMatch(c -> c.is("cc", "ccomp") && c.index() < clause.index());
    if (that && !joined) {
      parts.stream()
          .filter(c -> c.is("dobj") && c.index() < clause.index() && CONTENT.contains(c.lemma()))
          .findFirst()
          .ifPresent(noun -> tree.set(clause, clause.tag(), noun.index(), "acl"));
    }
  }
}
