package org.demarche.expectation;

import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Trees;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells whether a plan is that of whoever a sentence tells of, or another's: "awaits proposals to".
 */
final class HeldPlans {

  private static final Set<String> MAKING =
      Set.of(
          "adopt",
          "affirm",
          "agree",
          "announce",
          "approve",
          "confirm",
          "consider",
          "debate",
          "declare",
          "detail",
          "develop",
          "disclose",
          "discuss",
          "draft",
          "draw",
          "examine",
          "explore",
          "express",
          "finalise",
          "finalize",
          "float",
          "give",
          "have",
          "hear",
          "issue",
          "make",
          "mull",
          "outline",
          "pass",
          "prepare",
          "present",
          "pursue",
          "put",
          "reach",
          "reaffirm",
          "reiterate",
          "renew",
          "repeat",
          "reveal",
          "signal",
          "state",
          "study",
          "submit",
          "table",
          "take",
          "unveil",
          "voice",
          "weigh",
          "work");

  /** "a plan on dealing with" says what a plan is about. */
  private static final Set<String> ABOUT = Set.of("about", "in", "on");

  private static final Set<String> THOUGHTS = Set.of("plan", "program", "programme", "proposal");

  private final Trees trees;

  HeldPlans(Trees trees) {
    this.trees = trees;
  }

  /** "awaits proposals to break the deadlock", "a plan on dealing with floods". */
  boolean isOthers(Parse parse, Word verb, Word noun) {
    if (!noun.isNoun()) {
      return false;
    }
    boolean about =
        verb.is("pcomp") && parse.head(verb).filter(p -> ABOUT.contains(p.lemma())).isPresent();
    boolean owned = !trees.of(parse).possessors(noun).isEmpty();
    boolean thought = THOUGHTS.contains(noun.lemma());
    return thought && (about || !owned && noun.is("dobj") && !isMade(parse, noun));
  }

  /** "announced a decision to", "has plans to". */
  boolean isMade(Parse parse, Word noun) {
    Optional<Word> above = parse.head(noun);
    return above
        .filter(a -> noun.is("dobj", "nsubjpass") && MAKING.contains(a.lemma()))
        .isPresent();
  }
}
