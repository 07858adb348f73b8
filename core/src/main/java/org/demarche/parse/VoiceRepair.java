package org.demarche.parse;

import java.util.List;
import java.util.Set;

/** Mends which verbs are passive. */
final class VoiceRepair {

  private static final Set<String> PASSIVE_AUXILIARIES = Set.of("be", "get", "'s", "have");

  /** Verbs of news that nobody undergoes: "minister resigned". */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "agree",
          "arrive",
          "clash",
          "collapse",
          "collide",
          "crash",
          "die",
          "disappear",
          "erupt",
          "escape",
          "explode",
          "fall",
          "flee",
          "meet",
          "quit",
          "rally",
          "resign",
          "retire",
          "return",
          "riot",
          "surrender",
          "vanish",
          "vote",
          "withdraw");

  /** Who is to do something stands behind these, unless they are passive: "envoy told to leave". */
  private static final Set<String> COMMANDING =
      Set.of(
          "advise",
          "allow",
          "compel",
          "direct",
          "forbid",
          "force",
          "instruct",
          "invite",
          "order",
          "permit",
          "tell",
          "urge",
          "warn");

  private static final String[] COMPLEMENTS = {
    "acomp", "attr", "aux", "auxpass", "ccomp", "dobj", "oprd", "prt", "xcomp"
  };

  private final OpenTree tree;
  private final List<Word> words;
  private final boolean heading;

  VoiceRepair(OpenTree tree, boolean heading) {
    this.tree = tree;
    this.words = tree.words();
    this.heading = heading;
  }

  /** Mends the word when it is a verb whose voice the tree gives away. */
  void mend(int index) {
    passivate(index);
    activate(index);
  }

  /** Headings tell in the present tense, so that "Four smugglers arrested" says who was. */
  private void passivate(int index) {
    Word verb = words.get(index);
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    if (!heading || !past || !verb.is("root") || INTRANSITIVE.contains(verb.lemma())) {
      return;
    }
    List<Word> children = tree.children(verb);
    boolean commanded = COMMANDING.contains(verb.lemma());
    boolean open =
        children.stream().noneMatch(c -> c.is(COMPLEMENTS) && !(commanded && c.is("xcomp")));
    if (open && children.stream().anyMatch(c -> c.is("nsubj") && c.index() < index)) {
      tree.set(verb, "VBN", verb.head(), verb.label());
      children.stream()
          .filter(c -> c.is("nsubj"))
          .forEach(c -> tree.set(c, c.tag(), c.head(), "nsubjpass"));
    }
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
    for (Word child : tree.children(verb)) {
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
    tree.set(verb, "VBD", verb.head(), verb.label());
    for (Word child : tree.children(verb)) {
      if (child.is("nsubjpass")) {
        tree.set(child, child.tag(), child.head(), "nsubj");
      }
    }
  }
}
