package org.demarche.expectation;

import java.util.Optional;
import java.util.Set;
import org.demarche.expectation.OutlookBasis.Sign;
import org.demarche.expectation.OutlookLexicon.Ground;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Tells what "will", "would", "must" and "may" say of what is still to come. */
final class Modals {

  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");
  private static final Set<String> MUST = Set.of("must", "should", "ought");
  private static final Set<String> MAY = Set.of("could", "may", "might");

  private final Governors governors;

  Modals(Governors governors) {
    this.governors = governors;
  }

  Optional<Told> of(Parse parse, Word verb, Word by, SideFinder sides, Attributions said) {
    String modal = by.lemma();
    boolean perfect =
        parse.children(verb).stream().anyMatch(c -> c.lemma().equals("have") && c.is("aux"));
    if (perfect) {
      return Optional.empty();
    }
    Optional<Word> above = governors.word(parse, verb);
    Optional<Word> doubting =
        above
            .filter(g -> g.lemma().equals("be"))
            .flatMap(g -> parse.child(g, "acomp"))
            .or(() -> above);
    if (doubting
        .filter(g -> verb.is("ccomp") && governors.isDoubted(parse, g, sides))
        .isPresent()) {
      return Optional.empty();
    }
    if (MUST.contains(modal) && Conditional.hasMark(parse, verb, Set.of("whether"))) {
      return Optional.empty();
    }
    Optional<Ground> governed =
        above.flatMap(g -> governors.ground(parse, verb, g, sides)).filter(g -> !isOwn(g));
    if (WILL.contains(modal)) {
      boolean open = Conditional.hasMark(parse, verb, Set.of("whether"));
      Ground own = open ? Ground.CONSIDERED : Ground.ANNOUNCED;
      return Optional.of(modal(governed.orElse(own), false, above, by));
    }
    if (WOULD.contains(modal)) {
      Optional<Attribution> words = said.around(verb.span());
      boolean reported = verb.is("ccomp") || words.filter(w -> !w.direct()).isPresent();
      boolean quoted = words.filter(Attribution::direct).isPresent();
      return quoted || isUnreal(parse, verb)
          ? Optional.empty()
          : Optional.of(modal(governed.orElse(Ground.ANNOUNCED), !reported, above, by));
    }
    if (MUST.contains(modal)) {
      return Optional.of(modal(Ground.DEMANDED, false, above, by));
    }
    boolean able = modal.equals("could") && verb.is("relcl");
    return MAY.contains(modal) && !able && !isAbility(parse, verb, modal)
        ? Optional.of(modal(governed.orElse(Ground.CONSIDERED), governed.isEmpty(), above, by))
        : Optional.empty();
  }

  /** "if it were there, they would go": it is not there; "if need be" it may. */
  private static boolean isUnreal(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .filter(c -> c.is("advcl") && Conditional.hasMark(parse, c, Set.of("if")))
        .anyMatch(
            c ->
                c.lemma().equals("be") && !c.text().equalsIgnoreCase("be")
                    || parse.children(c).stream().anyMatch(w -> w.text().equalsIgnoreCase("had")));
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
}
