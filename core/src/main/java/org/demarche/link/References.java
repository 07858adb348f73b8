package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.event.Referents;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.telling.ToldActs;

/** Finds the act told before that a noun stands for: "called the move illegal". */
final class References {

  /** How many sentences back an act is looked for that only its kind connects with the noun. */
  private static final int NEAR = 3;

  /** How many sentences back any act is looked for; the news itself is told first. */
  private static final int FAR = 100;

  private static final int LEAD = 1;

  private final Referents referents;
  private final DeedNouns deeds = new DeedNouns();

  References(Referents referents) {
    this.referents = referents;
  }

  /** Returns the act that the noun in the clause of another act stands for. */
  OptionalInt find(ToldActs acts, int answer, Draft draft, Word noun, SideFinder sides) {
    if (!referents.isTakenUp(draft.parse(), noun)) {
      return OptionalInt.empty();
    }
    Set<String> owners = Sides.of(owners(draft.parse(), noun, sides));
    int best = -1;
    int most = 0;
    for (ToldActs.Told told : acts.upTo(draft.sentence(), FAR, LEAD)) {
      int points = told.act() == answer ? 0 : points(draft, told.draft(), noun, owners);
      if (points > most || points > 0 && points == most && told.act() > best) {
        most = points;
        best = told.act();
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** Returns the last act of the sentences just before that a subject stands for. */
  OptionalInt last(ToldActs acts, Parse parse, Word noun, SideFinder sides) {
    if (!referents.isReference(parse, noun)) {
      return OptionalInt.empty();
    }
    Set<String> owners = Sides.of(owners(parse, noun, sides));
    for (int i = 0; i < 2 * NEAR; i++) {
      int like = i < NEAR ? 1 : 0;
      List<ToldActs.Told> told = acts.in(parse.sentence().number() - 1 - i % NEAR);
      for (ToldActs.Told each : told) {
        Draft first = each.draft();
        boolean fits =
            fits(noun, first)
                && like <= (isLike(noun, first) ? 1 : 0)
                && Fit.answers(first)
                && first.status() != Status.NEGATED
                && (owners.isEmpty() || Sides.meet(owners, Sides.of(first.actors())));
        if (fits) {
          return OptionalInt.of(each.act());
        }
      }
    }
    return OptionalInt.empty();
  }

  /** How well the act fits the noun, nothing when it does not. */
  private int points(Draft answer, Draft first, Word noun, Set<String> owners) {
    int back = answer.sentence() - first.sentence();
    boolean before = back > 0 || back == 0 && first.trigger().index() < answer.trigger().index();
    if (!before || !fits(noun, first) || !isOpen(answer, first, noun, !owners.isEmpty())) {
      return 0;
    }
    boolean like = isLike(noun, first);
    boolean any = referents.isGeneral(noun);
    Set<String> others = Sides.of(first.actors());
    boolean owned = owners.isEmpty() || Sides.meet(owners, others);
    boolean towards = Sides.meet(Sides.of(answer.recipients()), others);
    boolean near = back <= (any ? NEAR - 1 : NEAR) || !any && first.sentence() <= 1;
    boolean stranger =
        !answer.recipients().isEmpty() && !others.isEmpty() && !towards && !isVictim(answer, first);
    if (!owned || stranger || !near && !like && !towards && owners.isEmpty()) {
      return 0;
    }
    boolean entity =
        Sides.meet(Sides.entities(answer.recipients()), Sides.entities(first.actors()));
    return 1000 * (like ? 3 : 0)
        + (entity ? 1500 : 0)
        + (towards ? 1000 : 0)
        + (back <= 1 ? 500 - back : lead(first));
  }

  /** What a report goes back to is its news, which it tells first. */
  private static int lead(Draft first) {
    return Math.max(1, 400 - first.sentence());
  }

  private boolean fits(Word noun, Draft first) {
    return referents.fits(noun, first.category()) && deeds.allows(noun, first.trigger());
  }

  private boolean isLike(Word noun, Draft first) {
    return referents.names(noun, first.trigger()) || deeds.shareStem(noun, first.trigger());
  }

  /** Those who speak of it to whoever suffered it: "condoled with France over the attack". */
  private static boolean isVictim(Draft answer, Draft first) {
    return Sides.meet(Sides.of(answer.recipients()), Sides.of(first.recipients()));
  }

  private boolean isOpen(Draft answer, Draft first, Word noun, boolean owned) {
    boolean told = first.status() == Status.ACTUAL || first.status() == Status.HISTORICAL;
    boolean planned =
        first.status() == Status.FUTURE
            && (referents.isGeneral(noun) || first.category().equals("AGREE"));
    boolean blamed = answer.category().equals("ACCUSE") && Fit.isKind(first);
    boolean praised = answer.category().equals("SUPPORT") && Fit.isHostile(first);
    boolean general = referents.isGeneral(noun);
    return (told || planned)
        && !(general && !owned && (blamed || praised))
        && !(general && first.category().equals("CONSULT"))
        && Fit.isPlausible(answer, first);
  }

  /** Whose act it is: "the Israeli raid", "Moscow's decision", "the expulsions by Russia". */
  private static List<Side> owners(Parse parse, Word noun, SideFinder sides) {
    List<Side> owners = new ArrayList<>();
    for (Word child : parse.children(noun)) {
      if (child.is("poss", "nmod", "compound", "amod")) {
        owners.addAll(sides.named(parse, child));
      }
      if (child.is("prep", "agent") && child.lemma().equals("by")) {
        Optional<Word> by = parse.child(child, "pobj");
        by.ifPresent(w -> owners.addAll(sides.of(parse, w)));
      }
    }
    return owners;
  }
}
