package org.demarche.expectation;

import org.demarche.expectation.OutlookLexicon.Ground;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells what an infinitive is done for from what the word above it announces. */
final class Purposes {

  /**
   * "To stop the smuggling, Chad decided …", "offered food to end the famine", "undertook to sign
   * the accord to …": those only say what for.
   */
  boolean is(Parse parse, Word verb, Word governor, Ground ground, SideFinder sides) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    if (!infinitive || !governor.isVerb()) {
      return false;
    }
    return verb.index() < governor.index()
        || hasComplementBefore(parse, verb, governor)
        || ground != Ground.DEMANDED
            && ground != Ground.EXPECTED
            && hasThing(parse, governor, verb, sides)
        || isOfAntecedent(parse, verb, governor)
        || isAgreedOn(parse, verb, governor);
  }

  /** "agreed on the need for unity to bring peace": what was agreed stands before. */
  private static boolean isAgreedOn(Parse parse, Word verb, Word governor) {
    return parse.children(governor).stream()
        .filter(c -> c.is("prep") && c.lemma().equals("on"))
        .filter(c -> c.index() > governor.index() && c.index() < verb.index())
        .anyMatch(
            c ->
                governor.lemma().equals("agree")
                    && parse.child(c, "pobj").filter(o -> !o.tag().startsWith("NNP")).isPresent());
  }

  private static boolean hasComplementBefore(Parse parse, Word verb, Word governor) {
    return parse.children(governor).stream()
        .anyMatch(
            c ->
                c.is("xcomp", "ccomp")
                    && c.index() != verb.index()
                    && c.index() > governor.index()
                    && c.index() < verb.index());
  }

  /** What is offered, adopted or promised is a thing, and nobody to whom word is given. */
  private static boolean hasThing(Parse parse, Word governor, Word verb, SideFinder sides) {
    return parse.children(governor).stream()
        .filter(c -> c.is("dobj") && c.index() > governor.index() && c.index() < verb.index())
        .anyMatch(
            c ->
                (c.tag().equals("NN") || c.tag().equals("NNS")) && sides.named(parse, c).isEmpty());
  }

  /** "the reforms that Chad undertook to win votes": the relative clause lacks its object. */
  private static boolean isOfAntecedent(Parse parse, Word verb, Word governor) {
    return governor.is("relcl")
        && parse.head(governor).filter(noun -> noun.isNoun() && sides(parse, governor)).isPresent()
        && parse.child(verb, "dobj").isPresent()
        && parse.child(verb, "dative", "iobj").isEmpty();
  }

  private static boolean sides(Parse parse, Word governor) {
    return parse.child(governor, "nsubj").filter(s -> !s.tag().startsWith("W")).isPresent();
  }
}
