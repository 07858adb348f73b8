package org.demarche.expectation;

import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Obligation;
import org.demarche.clause.Raising;
import org.demarche.clause.Trees;
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
  private static final Set<String> WEIGHING =
      Set.of("assess", "consider", "debate", "decide", "determine", "discuss", "study", "weigh");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "once");

  /**
   * Why something is to come.
   *
   * @param ground what the words say
   * @param weak whether it counts only if the clause reports an act
   * @param governor the word above that says so, if any does
   */
  record Told(Ground ground, boolean weak, Optional<Word> governor) {}

  private final Governors governors;
  private final Obligation obligation = new Obligation();
  private final Grants grants = new Grants();

  Grounds(Matrix matrix, Trees trees, OutlookLexicon lexicon) {
    this.governors = new Governors(matrix, trees, lexicon);
  }

  Optional<Told> of(Parse parse, Word verb, SideFinder sides, Attributions said) {
    boolean condition =
        hasMark(parse, verb, CONDITIONS)
            || verb.is("xcomp")
                && parse.head(verb).filter(h -> hasMark(parse, h, CONDITIONS)).isPresent()
            || isOpen(parse, verb);
    if (condition) {
      return Optional.empty();
    }
    Optional<Word> modal =
        parse.children(verb).stream().filter(c -> c.tag().equals("MD")).findFirst();
    Optional<Told> told =
        modal.isPresent()
            ? ofModal(parse, verb, modal.get().lemma(), sides, said)
            : ofClause(parse, verb, sides);
    return told.filter(t -> t.governor().filter(g -> isPast(parse, g, said)).isEmpty());
  }

  /** "until it could", "on which goods should be taxed": neither is told to come. */
  private static boolean isOpen(Parse parse, Word verb) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    boolean which =
        parse
            .child(verb, "nsubj", "nsubjpass")
            .filter(s -> parse.children(s).stream().anyMatch(c -> c.tag().equals("WDT")))
            .isPresent();
    return !infinitive && (hasMark(parse, verb, Set.of("until", "till")) || which);
  }

  private Optional<Told> ofModal(
      Parse parse, Word verb, String modal, SideFinder sides, Attributions said) {
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
      return Optional.of(new Told(governed.orElse(Ground.ANNOUNCED), false, above));
    }
    if (WOULD.contains(modal)) {
      Optional<Attribution> words = said.around(verb.span());
      boolean reported = verb.is("ccomp") || words.filter(w -> !w.direct()).isPresent();
      boolean quoted = words.filter(Attribution::direct).isPresent();
      return quoted
          ? Optional.empty()
          : Optional.of(new Told(governed.orElse(Ground.ANNOUNCED), !reported, above));
    }
    if (MUST.contains(modal)) {
      return Optional.of(new Told(Ground.DEMANDED, false, above));
    }
    return MAY.contains(modal)
        ? Optional.of(new Told(governed.orElse(Ground.CONSIDERED), governed.isEmpty(), above))
        : Optional.empty();
  }

  private static boolean isOwn(Ground ground) {
    return ground == Ground.SCHEDULED || ground == Ground.WISHED || ground == Ground.DEMANDED;
  }

  private Optional<Told> ofClause(Parse parse, Word verb, SideFinder sides) {
    Optional<Word> above = governors.word(parse, verb);
    if (grants.holder(parse, verb).isPresent()) {
      return Optional.of(new Told(Ground.DEMANDED, false, above));
    }
    if (obligation.holds(parse, verb)) {
      boolean need = parse.head(verb).filter(h -> h.lemma().equals("need")).isPresent();
      return Optional.of(new Told(Ground.DEMANDED, need, above));
    }
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    boolean gerund = verb.tag().equals("VBG") && verb.is("xcomp", "pcomp", "dobj");
    boolean subjunctive = !infinitive && verb.is("ccomp") && verb.text().equals(verb.lemma());
    if (above.isEmpty() || !infinitive && !gerund && !subjunctive) {
      return Optional.empty();
    }
    Word governor = above.get();
    boolean isTo = infinitive && verb.is("xcomp") && isAux(governor);
    if (isTo) {
      return Optional.of(new Told(Ground.ANNOUNCED, false, above));
    }
    if (infinitive && hasMark(parse, verb, Set.of("whether", "if"))) {
      return Optional.of(new Told(Ground.CONSIDERED, false, above));
    }
    if (infinitive && hasMark(parse, verb, Set.of("how", "when", "where"))) {
      return Optional.of(new Told(Ground.CONSIDERED, false, above))
          .filter(t -> isWeighed(parse, governor));
    }
    return governors
        .ground(parse, verb, governor, sides)
        .filter(g -> !subjunctive || g == Ground.DEMANDED || isProposal(governor))
        .filter(g -> !isAside(governor))
        .filter(g -> !gerund || g == Ground.CONSIDERED || verb.is("pcomp") && g == Ground.ANNOUNCED)
        .map(g -> wanted(parse, verb, governor, kept(parse, verb, g)))
        .map(g -> new Told(g, g == Ground.WISHED, above));
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
  private static boolean isAux(Word governor) {
    return governor.lemma().equals("be")
        || governor.lemma().equals("go") && governor.tag().equals("VBG");
  }

  private static boolean hasMark(Parse parse, Word verb, Set<String> marks) {
    return parse.children(verb).stream()
        .anyMatch(
            c ->
                c.index() < verb.index()
                    && c.is("mark", "advmod", "complm", "prep")
                    && marks.contains(c.lemma()));
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

  /** Returns the verb whose act is to come: of "will have to cut" the cutting. */
  static Word act(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < 3 && Raising.is(at); i++) {
      Optional<Word> inner = parse.child(at, "xcomp").filter(Word::isVerb);
      if (inner.isEmpty()) {
        break;
      }
      at = inner.get();
    }
    return at;
  }
}
