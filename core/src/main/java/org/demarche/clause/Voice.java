package org.demarche.clause;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells passive from active verb forms, with or without an auxiliary: "the envoys expelled". */
final class Voice {

  private static final Set<String> GIVEN = Set.of("given", "granted", "handed");

  private final Parse parse;

  Voice(Parse parse) {
    this.parse = parse;
  }

  boolean isPassive(Word verb) {
    if (parse.child(verb, "auxpass", "nsubjpass", "agent").isPresent()) {
      return true;
    }
    boolean participle = verb.tag().equals("VBN");
    if (participle && verb.is("acl")) {
      return parse.child(verb, "nsubj").isEmpty() || parse.child(verb, "aux").isEmpty();
    }
    if (participle && verb.is("conj") && parse.child(verb, "nsubj", "aux", "dobj").isEmpty()) {
      return !isAppeal(verb) && parse.head(verb).map(this::isPassive).orElse(false);
    }
    return isShared(verb)
        || isGiven(verb)
        || participle
            && verb.is("advcl", "root", "amod", "xcomp", "oprd", "acomp", "dep", "parataxis")
            && parse.child(verb, "aux", "dobj", "nsubj").isEmpty();
  }

  /** "a raid in which four were killed and called on Chad": nobody is called on Chad. */
  private boolean isAppeal(Word verb) {
    return verb.lemma().equals("call")
        && parse.child(verb, "xcomp").isPresent()
        && parse.children(verb).stream()
            .filter(c -> c.is("prep") && (c.lemma().equals("on") || c.lemma().equals("upon")))
            .anyMatch(on -> parse.child(on, "pobj").isPresent());
  }

  /** "Two were killed and five wounded": the auxiliary of the first is that of the second. */
  private boolean isShared(Word verb) {
    boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    return participle
        && verb.is("conj")
        && parse.child(verb, "nsubj").filter(s -> isNumber(s)).isPresent()
        && parse.child(verb, "aux", "dobj", "ccomp", "xcomp").isEmpty()
        && parse.head(verb).filter(h -> parse.child(h, "auxpass").isPresent()).isPresent();
  }

  /** "was called in and handed a protest": the ambassador was, and handed over nothing. */
  private boolean isGiven(Word verb) {
    return verb.is("conj")
        && GIVEN.contains(verb.text())
        && parse.child(verb, "nsubj", "aux", "prt").isEmpty()
        && parse.head(verb).filter(h -> parse.child(h, "auxpass").isPresent()).isPresent();
  }

  private boolean isNumber(Word subject) {
    return subject.tag().equals("CD")
        || parse.children(subject).stream().anyMatch(c -> c.tag().equals("CD"));
  }
}
