package org.demarche.parse;

import java.util.List;
import java.util.Optional;

/**
 * Gives clauses the verb that the models take for a participle beside its subject: "The premier,
 * who is in Oslo, called on Chad to act" calls on it.
 */
final class ParticipleRepair {

  private final OpenTree tree;
  private final List<Word> words;

  private ParticipleRepair(List<Word> words) {
    this.tree = new OpenTree(words);
    this.words = tree.words();
  }

  /** Returns the words with mended heads and labels. */
  static List<Word> mend(List<Word> words, boolean heading) {
    ParticipleRepair repair = new ParticipleRepair(words);
    for (int i = 0; i < words.size() && !heading; i++) {
      repair.main(i);
      repair.reported(i);
      repair.owning(i);
      repair.wished(i);
    }
    return repair.words;
  }

  /** A sentence that seems to be a noun with a participle. */
  private void main(int index) {
    Word noun = words.get(index);
    if (noun.head() >= 0 || !noun.isNoun() || !words.get(words.size() - 1).text().equals(".")) {
      return;
    }
    participle(noun, false).ifPresent(verb -> join(noun, verb, -1, "root"));
  }

  /** "reported that Chad, backed by Togo, called for talks": Chad was hung before "reported". */
  private void reported(int index) {
    Word noun = words.get(index);
    if (!noun.is("appos") || !noun.isNoun() || noun.head() < 0 || noun.head() > index) {
      return;
    }
    Word above = words.get(noun.head());
    Optional<Word> saying =
        above.is("nsubj") && above.head() > above.index() && above.head() < index
            ? Optional.of(words.get(above.head()))
            : Optional.empty();
    saying
        .filter(Word::isVerb)
        .flatMap(s -> participle(noun, true))
        .ifPresent(verb -> join(noun, verb, saying.get().index(), "ccomp"));
  }

  /** "The cabinet imposed duties on steel": what has a subject describes no noun. */
  private void owning(int index) {
    Word verb = words.get(index);
    if (!verb.is("amod", "nmod") || !verb.tag().matches("VB[DN]") || verb.head() < index) {
      return;
    }
    boolean subject =
        tree.children(verb).stream().anyMatch(c -> c.is("nsubj") && c.index() < index);
    if (subject) {
      Word object = words.get(verb.head());
      tree.set(verb, "VBD", object.head(), object.label());
      tree.set(object, object.tag(), index, "dobj");
    }
  }

  /** "The premier called on Chad to act": what is to be done was taken for the sentence. */
  private void wished(int index) {
    Word wish = words.get(index);
    List<Word> children = tree.children(wish);
    boolean last = wish.head() < 0 || words.get(wish.head()).head() < 0;
    if (!last
        || !wish.tag().equals("VB")
        || children.stream().noneMatch(c -> c.tag().equals("TO"))) {
      return;
    }
    for (Word noun : children) {
      Optional<Word> verb =
          tree.children(noun).stream()
              .filter(c -> noun.is("nsubj") && c.is("acl") && c.tag().matches("VB[DN]"))
              .filter(c -> tree.children(c).stream().noneMatch(a -> a.is("agent", "aux")))
              .filter(c -> tree.children(c).stream().anyMatch(p -> p.is("prep", "dobj")))
              .findFirst();
      if (verb.isPresent() && verb.get().index() < index) {
        Word stop = wish.head() < 0 ? wish : words.get(wish.head());
        join(noun, verb.get(), -1, "root");
        tree.set(stop, stop.tag(), verb.get().index(), "punct");
        tree.set(wish, wish.tag(), verb.get().index(), "xcomp");
        return;
      }
    }
  }

  /** What stands behind the noun, or a comma, with all that a verb of its own has. */
  private Optional<Word> participle(Word noun, boolean comma) {
    return tree.children(noun).stream()
        .filter(c -> c.is("acl") && c.tag().matches("VB[DN]") && c.index() > noun.index())
        .filter(c -> !comma || words.get(c.index() - 1).text().equals(","))
        .filter(this::isClause)
        .findFirst();
  }

  private boolean isClause(Word verb) {
    List<Word> children = tree.children(verb);
    return children.stream().anyMatch(c -> c.is("dobj", "ccomp", "xcomp"))
        && children.stream().noneMatch(c -> c.is("agent", "aux", "auxpass", "nsubj"));
  }

  private void join(Word noun, Word verb, int head, String label) {
    for (Word child : tree.children(noun)) {
      boolean mark = child.is("mark");
      boolean end = child.is("punct") && child.index() > verb.index();
      if (mark || end) {
        tree.set(child, child.tag(), verb.index(), child.label());
      }
    }
    tree.set(verb, "VBD", head, label);
    tree.set(noun, noun.tag(), verb.index(), "nsubj");
  }
}
