package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells whose the victims are who have no country of their own and are told of behind an attack:
 * "fired on a Ugandan boat, killing one man", "crossed into Eritrea. Five men were killed".
 */
final class Casualties {

  /** How many sentences later an attack may still have victims. */
  private static final int RECENT = 1;

  private static final Set<String> HARM = Set.of("ASSAULT", "COERCE");

  private static final Set<String> FORCES = Set.of("COP", "MIL");

  private static final Set<String> REBELS = Set.of("REB", "UAF");

  private final Guesses guesses;
  private final Set<String> wounding;
  private final Set<String> skirmishes;

  Casualties(WordClasses classes, Mentions mentions) {
    this.wounding = classes.members("@wounding");
    this.skirmishes = classes.members("@skirmish");
    this.guesses = new Guesses(mentions);
  }

  /** Returns the act with victims of the attacked, the same act where nothing tells them. */
  Draft correct(Draft draft, List<Draft> before) {
    if (isHarmOfBoth(draft)) {
      return draft.together(draft.recipients());
    }
    if (draft.recipients().isEmpty() && !draft.mutual()) {
      return like(draft, before);
    }
    boolean harm =
        draft.category().equals("ASSAULT") && !draft.mutual() && draft.recipients().size() == 1;
    if (!harm || !guesses.has(draft, draft.recipients().get(0))) {
      return draft;
    }
    Side victim = draft.recipients().get(0);
    return attacked(draft, victim, before)
        .map(
            side ->
                draft.withSides(
                    draft.actors(), List.of(Guesses.of(victim, side)), draft.confidence()))
        .orElse(draft);
  }

  /** "shot two rebels and arrested five others": rebels too. */
  private Draft like(Draft draft, List<Draft> before) {
    Parse parse = draft.parse();
    Word verb = draft.trigger();
    boolean others =
        HARM.contains(draft.category())
            && parse
                .child(verb, "dobj")
                .or(() -> parse.child(verb, "nsubjpass"))
                .or(() -> parse.child(verb, "nsubj").filter(s -> isHurt(verb)))
                .filter(o -> o.lemma().equals("other") || o.tag().equals("CD"))
                .isPresent();
    return before.stream()
        .filter(d -> others && verb.is("conj") && d.sentence() == draft.sentence())
        .filter(d -> d.trigger().index() == verb.head() && HARM.contains(d.category()))
        .findFirst()
        .map(d -> draft.withSides(draft.actors(), d.recipients(), draft.confidence()))
        .orElse(draft);
  }

  /** "and six hurt", "and six beaten": the auxiliary stands before the first verb only. */
  private boolean isHurt(Word verb) {
    return wounding.contains(verb.lemma()) || verb.tag().equals("VBN");
  }

  /** "Two soldiers and a guerrilla died in the clash": one of them fought the other. */
  private boolean isHarmOfBoth(Draft draft) {
    boolean harm =
        draft.category().equals("ASSAULT") && !draft.mutual() && draft.actors().isEmpty();
    return harm
        && draft.recipients().size() == 2
        && draft.recipients().stream().anyMatch(s -> isOf(s, FORCES))
        && draft.recipients().stream().anyMatch(s -> isOf(s, REBELS))
        && isInClash(draft.parse(), draft.trigger());
  }

  private static boolean isOf(Side side, Set<String> sectors) {
    return side.sectors().stream().anyMatch(sectors::contains);
  }

  private boolean isInClash(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .filter(c -> c.is("prep") && (c.lemma().equals("in") || c.lemma().equals("during")))
        .flatMap(c -> parse.child(c, "pobj").stream())
        .anyMatch(c -> skirmishes.contains(c.lemma()));
  }

  /** Returns the one whom those of the victim's country attacked just before. */
  private static Optional<Side> attacked(Draft draft, Side victim, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft earlier = before.get(i);
      if (draft.sentence() - earlier.sentence() > RECENT) {
        return Optional.empty();
      }
      if (isAttack(earlier) && isHarmOf(draft, victim, earlier)) {
        return Optional.of(earlier.recipients().get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isAttack(Draft draft) {
    boolean hostile = draft.category().equals("ASSAULT") || draft.category().equals("COERCE");
    return hostile
        && !draft.mutual()
        && draft.actors().size() == 1
        && draft.recipients().size() == 1
        && Protagonists.isState(draft.recipients().get(0).country())
        && !Disputes.isOneCountry(draft.actors().get(0), draft.recipients().get(0));
  }

  /** The victims were taken for the attacker's own, and nobody else attacks. */
  private static boolean isHarmOf(Draft draft, Side victim, Draft attack) {
    Side attacker = attack.actors().get(0);
    boolean near = draft.sentence() == attack.sentence() || draft.actors().isEmpty();
    return near
        && Disputes.isOneCountry(victim, attacker)
        && draft.actors().stream().allMatch(a -> a.span().equals(attacker.span()));
  }
}
