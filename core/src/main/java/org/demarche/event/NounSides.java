package org.demarche.event;

import java.util.Set;
import org.demarche.clause.Tree;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells which sides a noun for an act has beside it: "its talks with Chad". */
final class NounSides {

  /** Prepositions before the sides of a noun for an act: "talks with", "attack on". */
  private static final Set<String> OF_SIDES =
      Set.of("against", "between", "by", "from", "of", "on", "to", "with");

  /** Those before who did it, and before whom it was done to. */
  private static final Set<String> DOERS = Set.of("by", "from");

  private static final Set<String> UNDERGOERS = Set.of("against", "of", "on", "to", "with");

  private static final Set<String> ALONG = Set.of("across", "along", "over");

  private final Tree tree;
  private final Parse parse;

  NounSides(Tree tree) {
    this.tree = tree;
    this.parse = tree.parse();
  }

  /** "the talks between the two" are an act, wherever they stand. */
  boolean isBetween(Word noun) {
    return parse.children(noun).stream()
        .anyMatch(c -> leadsBetween(c) || c.is("acl") && hasBetween(c) || isAlongFrontier(c));
  }

  /** "the exchange of fire across the border between the two". */
  private boolean isAlongFrontier(Word word) {
    return word.is("prep")
        && ALONG.contains(word.lemma())
        && parse.child(word, "pobj").filter(this::hasBetween).isPresent();
  }

  /** "the accord reached between the two". */
  private boolean hasBetween(Word participle) {
    return parse.children(participle).stream().anyMatch(NounSides::leadsBetween);
  }

  private static boolean leadsBetween(Word word) {
    return word.is("prep") && word.lemma().equals("between");
  }

  /** "condemned Iran's jailing of a trader": the noun names both who did it and to whom. */
  boolean isComplete(Word noun) {
    boolean doer = !tree.possessors(noun).isEmpty() || hasPreposition(noun, DOERS);
    return doer && hasPreposition(noun, UNDERGOERS);
  }

  private boolean hasPreposition(Word noun, Set<String> prepositions) {
    return parse.children(noun).stream()
        .anyMatch(c -> c.is("prep", "agent") && prepositions.contains(c.lemma()));
  }

  /** "its talks with", "an attack carried out by". */
  boolean hasSides(Word noun) {
    return !tree.possessors(noun).isEmpty()
        || parse.children(noun).stream()
            .anyMatch(
                c ->
                    c.is("prep") && OF_SIDES.contains(c.lemma())
                        || c.is("acl") && parse.child(c, "agent").isPresent());
  }
}
