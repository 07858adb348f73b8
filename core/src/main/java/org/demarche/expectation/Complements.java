package org.demarche.expectation;

import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Obligation;
import org.demarche.clause.Trees;
import org.demarche.expectation.OutlookBasis.Sign;
import org.demarche.expectation.OutlookLexicon.Ground;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells what the word above a clause without an auxiliary says of it: "plans to", "has to". */
final class Complements {

  private static final Set<String> DECISIONS = Set.of("decision", "move");
  private static final Set<String> NEEDING = Set.of("be", "get", "have", "need", "ought");

  /** What is done by voting for it. */
  private static final Set<String> PASSING =
      Set.of(
          "accept",
          "adopt",
          "approve",
          "back",
          "condemn",
          "confirm",
          "elect",
          "endorse",
          "impeach",
          "override",
          "pass",
          "ratify",
          "reject",
          "support",
          "uphold");

  private static final Set<String> ABOUT = Set.of("about", "at", "for", "of", "on", "to");
  private static final Set<String> ACCUSING = Set.of("accuse", "charge", "convict", "suspect");
  private static final Set<String> WEIGHING =
      Set.of("assess", "consider", "debate", "decide", "determine", "discuss", "study", "weigh");

  private final Governors governors;
  private final Obligation obligation = new Obligation();
  private final Grants grants = new Grants();
  private final Purposes purposes = new Purposes();
  private final HeldPlans held;

  Complements(Governors governors, Trees trees) {
    this.governors = governors;
    this.held = new HeldPlans(trees);
  }

  Optional<Told> of(Parse parse, Word verb, SideFinder sides) {
    Optional<Word> above = governors.word(parse, verb);
    if (grants.holder(parse, verb).isPresent()) {
      return Optional.of(new Told(Ground.DEMANDED, false, above, Sign.TIME_GIVEN));
    }
    if (obligation.holds(parse, verb) && !isOfOther(parse, verb)) {
      boolean need = parse.head(verb).filter(h -> h.lemma().equals("need")).isPresent();
      return Optional.of(new Told(Ground.DEMANDED, need, above, Sign.OBLIGATION));
    }
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    boolean gerund = verb.tag().equals("VBG") && verb.is("xcomp", "pcomp", "dobj");
    boolean subjunctive = !infinitive && verb.is("ccomp") && verb.text().equals(verb.lemma());
    if (above.isEmpty() || !infinitive && !gerund && !subjunctive) {
      return Optional.empty();
    }
    Word governor = above.get();
    boolean isTo = infinitive && verb.is("xcomp") && isAux(parse, governor);
    boolean cleft = isTo && parse.child(governor, "csubj").isPresent();
    boolean voted = governor.lemma().equals("vote") && PASSING.contains(verb.lemma());
    if (cleft || voted || isDone(parse, governor)) {
      return Optional.empty();
    }
    if (isTo) {
      return Optional.of(new Told(Ground.ANNOUNCED, false, above, Sign.BE_TO));
    }
    if (infinitive && Conditional.hasMark(parse, verb, Set.of("whether", "if"))) {
      return Optional.of(new Told(Ground.CONSIDERED, false, above, Sign.QUESTION));
    }
    if (infinitive && Conditional.hasMark(parse, verb, Set.of("how", "when", "where"))) {
      return Optional.of(new Told(Ground.CONSIDERED, false, above, Sign.QUESTION))
          .filter(t -> isWeighed(parse, governor));
    }
    return governors
        .ground(parse, verb, governor, sides)
        .filter(g -> !subjunctive || g == Ground.DEMANDED || isProposal(governor))
        .filter(g -> !isAside(governor))
        .filter(
            g ->
                !gerund
                    || g == Ground.CONSIDERED && !isInstead(parse, verb)
                    || g == Ground.ANNOUNCED && isAbout(parse, verb))
        .filter(g -> !isAccused(parse, governor) && !isFor(governor))
        .map(g -> wanted(parse, verb, governor, kept(parse, verb, g), sides))
        .filter(g -> !purposes.is(parse, verb, governor, g, sides))
        .filter(g -> !held.isOthers(parse, verb, governor))
        .map(g -> new Told(g, isWeak(parse, governor, g), above, Sign.GOVERNOR))
        .map(t -> t.from(governors.line(parse, governor, sides)));
  }

  /** A wish, or a decision of which is only told what others think: "defended the decision to". */
  private boolean isWeak(Parse parse, Word governor, Ground ground) {
    boolean decided = governor.isNoun() && DECISIONS.contains(governor.lemma());
    return ground == Ground.WISHED || decided && !held.isMade(parse, governor);
  }

  /** "wants Peru to pay" demands what "wants to pay" only wishes. */
  private static Ground wanted(
      Parse parse, Word verb, Word governor, Ground ground, SideFinder sides) {
    boolean others =
        parse.child(verb, "nsubj").isPresent()
            || parse
                .child(governor, "dobj")
                .filter(o -> !sides.named(parse, o).isEmpty())
                .isPresent();
    return ground == Ground.WISHED && others && governor.isVerb() ? Ground.DEMANDED : ground;
  }

  /** "is assessing the damage and how to respond". */
  private static boolean isWeighed(Parse parse, Word governor) {
    Word at = governor;
    for (int i = 0; i < 3 && at.head() >= 0 && !at.isVerb(); i++) {
      at = parse.word(at.head());
    }
    return WEIGHING.contains(at.lemma());
  }

  /** "vowed not to attack" is no threat. */
  private static Ground kept(Parse parse, Word verb, Ground ground) {
    boolean not = parse.child(verb, "neg").isPresent();
    return not && ground == Ground.THREATENED ? Ground.PROMISED : ground;
  }

  /** "were told to leave and did so". */
  private static boolean isDone(Parse parse, Word governor) {
    return parse.children(governor).stream()
        .anyMatch(
            c ->
                c.is("conj")
                    && c.lemma().equals("do")
                    && parse.children(c).stream().anyMatch(w -> w.lemma().equals("so")));
  }

  /** "Instead of waiting, it should think of". */
  private static boolean isInstead(Parse parse, Word verb) {
    return verb.is("pcomp") && !isAbout(parse, verb);
  }

  /** "plans of sending", "is thinking about sending", not "met, with unions threatening". */
  private static boolean isAbout(Parse parse, Word verb) {
    return verb.is("pcomp")
        && parse
            .head(verb)
            .filter(p -> p.head() >= 0 && p.head() < p.index())
            .filter(p -> ABOUT.contains(p.lemma()))
            .isPresent();
  }

  /** "talks aimed at ending the war" says what they are for. */
  private static boolean isFor(Word governor) {
    return governor.lemma().equals("aim") && governor.is("acl") && governor.tag().equals("VBN");
  }

  /** "accused Chad of planning to invade": that is what others say of it. */
  private static boolean isAccused(Parse parse, Word governor) {
    return governor.is("pcomp")
        && parse
            .head(governor)
            .flatMap(parse::head)
            .filter(v -> ACCUSING.contains(v.lemma()))
            .isPresent();
  }

  private static boolean isProposal(Word governor) {
    return Set.of("propose", "proposal", "recommend", "suggest").contains(governor.lemma());
  }

  /** "Hoping to win votes, the party …" only colours what the sentence tells. */
  private static boolean isAside(Word governor) {
    return governor.tag().equals("VBG")
        && governor.is("advcl")
        && Set.of("aim", "hope", "seek", "try", "want", "wish").contains(governor.lemma());
  }

  /** "is to", "is going to". */
  private static boolean isAux(Parse parse, Word governor) {
    return governor.lemma().equals("be")
        || governor.lemma().equals("go")
            && governor.tag().equals("VBG")
            && parse.child(governor, "aux").isPresent()
            && parse.child(governor, "prt", "prep").isEmpty();
  }

  /** "should hire guards to watch": the guards have to do nothing. */
  private static boolean isOfOther(Parse parse, Word verb) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    return infinitive
        && verb.is("xcomp", "advcl")
        && parse.head(verb).filter(h -> !NEEDING.contains(h.lemma())).isPresent();
  }
}
