package org.demarche.clause;

import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells passive from active verb forms, with or without an auxiliary: "the envoys expelled". */
final class Voice {

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
      return true;
    }
    if (participle && verb.is("conj") && parse.child(verb, "nsubj", "aux", "dobj").isEmpty()) {
      return parse.head(verb).map(this::isPassive).orElse(false);
    }
    return participle
        && verb.is("advcl", "root", "amod", "xcomp", "oprd", "acomp")
        && parse.child(verb, "aux", "dobj", "nsubj").isEmpty();
  }
}
