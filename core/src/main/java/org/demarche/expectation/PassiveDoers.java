package org.demarche.expectation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.expectation.OutlookBasis.Turn;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/**
 * Tells who is to do what a passive without "by" tells: "its envoys must be withdrawn" is for their
 * owner or whoever is told so; "it will be dealt with" is the promise of a government that says so;
 * "talks will be held" by those who talk.
 */
final class PassiveDoers {

  private static final Set<String> HOLDING = Set.of("convene", "hold", "host", "open", "organise");
  private static final Set<Prospect> GIVEN =
      Set.of(
          Prospect.ANNOUNCED,
          Prospect.PROMISED,
          Prospect.THREATENED,
          Prospect.SCHEDULED,
          Prospect.CONSIDERED);
  private static final Set<String> POWERS =
      Set.of("GOV", "MIL", "REB", "IGO", "LEG", "COP", "JUD", "SPY");

  /** Whoever speaks so looks on at what others do. */
  private static final Set<String> LOOKING_ON =
      Set.of(
          "believe",
          "complain",
          "demand",
          "doubt",
          "expect",
          "fear",
          "forecast",
          "hope",
          "insist",
          "predict",
          "think",
          "warn",
          "worry");

  private static final Set<String> MOVING =
      Set.of("disarm", "disband", "pull", "recall", "redeploy", "remove", "withdraw");

  private static final Set<String> IF = Set.of("if", "unless");

  Doers.Found of(Parse parse, Word act, Prospect kind, SideFinder sides, Attributions said) {
    Optional<Word> subject = parse.child(act, "nsubjpass");
    if (subject.isPresent() && HOLDING.contains(act.lemma())) {
      List<Side> own = Doers.known(sides.of(parse, subject.get()));
      if (!own.isEmpty()) {
        return new Doers.Found(own, true, Turn.NOUN);
      }
    }
    Optional<Attribution> words = said.around(act.span());
    if (kind == Prospect.DEMANDED) {
      List<Side> told =
          words.map(Attribution::addressees).orElse(List.of()).stream()
              .filter(side -> !side.sectors().contains("MED"))
              .toList();
      List<Side> owners =
          subject.map(s -> Doers.known(owners(parse, act, s, sides))).orElse(List.of());
      return owners.isEmpty()
          ? new Doers.Found(Doers.known(told), true, Turn.ADDRESSEE)
          : new Doers.Found(owners, true, Turn.OWNER);
    }
    boolean expletive =
        subject.filter(s -> s.lemma().equals("it")).isPresent()
            && parse.child(act, "ccomp").isPresent();
    boolean none =
        subject
            .filter(s -> parse.children(s).stream().anyMatch(c -> c.lemma().equals("no")))
            .isPresent();
    boolean own = !expletive && !none && GIVEN.contains(kind) && !isAloof(parse, act);
    List<Side> speaker =
        words
            .flatMap(Attribution::speaker)
            .filter(s -> own && !s.country().isEmpty() && speaksForAll(s, kind))
            .map(List::of)
            .orElse(List.of());
    return new Doers.Found(speaker, true, Turn.SPEAKER);
  }

  /** "its envoys must be withdrawn", "the army must be disbanded", not "Chad must be punished". */
  private static List<Side> owners(Parse parse, Word act, Word subject, SideFinder sides) {
    boolean owned = parse.child(subject, "poss", "nmod").isPresent();
    boolean own = MOVING.contains(act.lemma()) && subject.isNoun();
    return owned || own ? Doers.owners(parse, subject, sides) : List.of();
  }

  /** "people who will be involved", "warned that it may be delayed", "will be hit if it fails". */
  private static boolean isAloof(Parse parse, Word act) {
    Word clause = act;
    while (clause.is("conj") && parse.word(clause.head()).isVerb()) {
      clause = parse.word(clause.head());
    }
    Optional<Word> above = parse.head(clause);
    boolean dependent =
        parse.children(act).stream()
            .filter(c -> c.is("advcl"))
            .anyMatch(c -> parse.children(c).stream().anyMatch(m -> IF.contains(m.lemma())));
    boolean looking = above.filter(a -> LOOKING_ON.contains(a.lemma())).isPresent();
    boolean noun = clause.is("ccomp", "acl") && above.filter(Word::isNoun).isPresent();
    return dependent || looking || clause.is("relcl") || noun && !isDecision(above.get());
  }

  private static boolean isDecision(Word noun) {
    return Set.of(
            "announcement", "assurance", "decision", "pledge", "possibility", "promise", "vow")
        .contains(noun.lemma());
  }

  /** A member of parliament cannot give what the government weighs. */
  private static boolean speaksForAll(Side speaker, Prospect kind) {
    boolean power =
        speaker.sectors().stream().anyMatch(POWERS::contains) || speaker.country().equals("IGO");
    return power && (kind != Prospect.CONSIDERED || !speaker.sectors().contains("LEG"));
  }
}
