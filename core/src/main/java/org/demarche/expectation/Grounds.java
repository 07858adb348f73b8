package org.demarche.expectation;

import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Obligation;
import org.demarche.clause.Raising;
import org.demarche.clause.Trees;
import org.demarche.expectation.OutlookBasis.Sign;
import org.demarche.expectation.OutlookLexicon.Ground;
import org.demarche.frame.Matrix;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Tells why what a verb tells is still to come: by its modal, or by what governs it. */
final class Grounds {

  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");
  private static final Set<String> MUST = Set.of("must", "should", "ought");
  private static final Set<String> MAY = Set.of("could", "may", "might");
  private static final Set<String> DECISIONS = Set.of("decision", "move");
  private static final Set<String> NEEDING = Set.of("be", "get", "have", "need", "ought");
  private static final Set<String> ABOUT = Set.of("about", "at", "for", "of", "on", "to");
  private static final Set<String> ACCUSING = Set.of("accuse", "charge", "convict", "suspect");
  private static final Set<String> WEIGHING =
      Set.of("assess", "consider", "debate", "decide", "determine", "discuss", "study", "weigh");

  /**
   * Why something is to come.
   *
   * @param ground what the words say
   * @param weak whether it counts only if the clause reports an act
   * @param governor the word above, if there is one
   * @param sign what kind of words say so
   * @param word the word that says so
   * @param line its line of the lexicon
   */
  record Told(
      Ground ground,
      boolean weak,
      Optional<Word> governor,
      Sign sign,
      Optional<Word> word,
      Optional<String> line) {

    Told(Ground ground, boolean weak, Optional<Word> governor, Sign sign, Optional<Word> word) {
      this(ground, weak, governor, sign, word, Optional.empty());
    }

    /** By the word above it. */
    Told(Ground ground, boolean weak, Optional<Word> governor, Sign sign) {
      this(ground, weak, governor, sign, governor);
    }

    private Told from(Optional<String> source) {
      return new Told(ground, weak, governor, sign, word, source);
    }
  }

  private final Governors governors;
  private final Obligation obligation = new Obligation();
  private final Grants grants = new Grants();
  private final Conditional conditional = new Conditional();
  private final Purposes purposes = new Purposes();
  private final HeldPlans held;

  Grounds(Matrix matrix, Trees trees, OutlookLexicon lexicon) {
    this.governors = new Governors(matrix, trees, lexicon);
    this.held = new HeldPlans(trees);
  }

  Optional<Told> of(Parse parse, Word verb, SideFinder sides, Attributions said) {
    if (conditional.holds(parse, verb)) {
      return Optional.empty();
    }
    Optional<Word> modal =
        parse.children(verb).stream().filter(c -> c.tag().equals("MD")).findFirst();
    Optional<Told> told =
        modal.isPresent()
            ? ofModal(parse, verb, modal.get(), sides, said)
            : ofClause(parse, verb, sides);
    return told.filter(t -> t.governor().filter(g -> isPast(parse, g, said)).isEmpty());
  }

  private Optional<Told> ofModal(
      Parse parse, Word verb, Word by, SideFinder sides, Attributions said) {
    String modal = by.lemma();
    boolean perfect =
        parse.children(verb).stream().anyMatch(c -> c.lemma().equals("have") && c.is("aux"));
    if (perfect) {
      return Optional.empty();
    }
    Optional<Word> above = governors.word(parse, verb);
    if (above.filter(g -> verb.is("ccomp") && governors.isDoubted(parse, g, sides)).isPresent()) {
      return Optional.empty();
    }
    Optional<Ground> governed =
        above.flatMap(g -> governors.ground(parse, verb, g, sides)).filter(g -> !isOwn(g));
    if (WILL.contains(modal)) {
      return Optional.of(modal(governed.orElse(Ground.ANNOUNCED), false, above, by));
    }
    if (WOULD.contains(modal)) {
      Optional<Attribution> words = said.around(verb.span());
      boolean reported = verb.is("ccomp") || words.filter(w -> !w.direct()).isPresent();
      boolean quoted = words.filter(Attribution::direct).isPresent();
      return quoted
          ? Optional.empty()
          : Optional.of(modal(governed.orElse(Ground.ANNOUNCED), !reported, above, by));
    }
    if (MUST.contains(modal)) {
      return Optional.of(modal(Ground.DEMANDED, false, above, by));
    }
    return MAY.contains(modal) && !isAbility(parse, verb, modal)
        ? Optional.of(modal(governed.orElse(Ground.CONSIDERED), governed.isEmpty(), above, by))
        : Optional.empty();
  }

  /** "should hire guards to watch": the guards have to do nothing. */
  private static boolean isOfOther(Parse parse, Word verb) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    return infinitive
        && verb.is("xcomp", "advcl")
        && parse.head(verb).filter(h -> !NEEDING.contains(h.lemma())).isPresent();
  }

  /** "could only confirm", "could not agree" tell what somebody was able to do. */
  private static boolean isAbility(Parse parse, Word verb, String modal) {
    return modal.equals("could")
        && parse.children(verb).stream()
            .anyMatch(c -> c.index() < verb.index() && (c.is("neg") || c.lemma().equals("only")));
  }

  private static Told modal(Ground ground, boolean weak, Optional<Word> above, Word modal) {
    return new Told(ground, weak, above, Sign.MODAL, Optional.of(modal));
  }

  private static boolean isOwn(Ground ground) {
    return ground == Ground.SCHEDULED || ground == Ground.WISHED || ground == Ground.DEMANDED;
  }

  private Optional<Told> ofClause(Parse parse, Word verb, SideFinder sides) {
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
    if (isDone(parse, governor)) {
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
            g -> !gerund || g == Ground.CONSIDERED || g == Ground.ANNOUNCED && isAbout(parse, verb))
        .filter(g -> !isAccused(parse, governor))
        .map(g -> wanted(parse, verb, governor, kept(parse, verb, g)))
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
  private static Ground wanted(Parse parse, Word verb, Word governor, Ground ground) {
    boolean others =
        parse.child(verb, "nsubj").isPresent() || parse.child(governor, "dobj").isPresent();
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

  /** "plans of sending", "is thinking about sending", not "met, with unions threatening". */
  private static boolean isAbout(Parse parse, Word verb) {
    return verb.is("pcomp") && parse.head(verb).filter(p -> ABOUT.contains(p.lemma())).isPresent();
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

  /** "had planned to", "used to", outside what somebody is reported to say. */
  private static boolean isPast(Parse parse, Word governor, Attributions said) {
    boolean had =
        governor.tag().equals("VBN")
            && parse.children(governor).stream()
                .anyMatch(c -> c.is("aux") && c.text().equalsIgnoreCase("had"));
    boolean reported =
        governor.is("ccomp") || said.around(governor.span()).filter(a -> !a.direct()).isPresent();
    return had && !reported;
  }

  /** "will help the council to decide": what others do. */
  private static boolean isOthers(Parse parse, Word above, Word inner) {
    return above.lemma().equals("help")
        && (parse.child(above, "dobj").isPresent() || parse.child(inner, "nsubj").isPresent());
  }

  /** Returns the verb whose act is to come: of "will have to cut" the cutting. */
  static Word act(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < 3 && Raising.is(at); i++) {
      Word above = at;
      Optional<Word> inner =
          parse.child(at, "xcomp").filter(w -> w.isVerb() && !isOthers(parse, above, w));
      if (inner.isEmpty()) {
        break;
      }
      at = inner.get();
    }
    return at;
  }
}
