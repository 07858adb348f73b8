package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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

  /** What it counts that the noun is of the stem of the word that tells the act. */
  private static final int LIKE = 3000;

  private static final Set<String> SAYINGS = Set.of("assertion", "comment", "remark", "statement");

  /** What is still to come was not told before: "the upcoming summit". */
  private static final Set<String> AHEAD =
      Set.of(
          "another",
          "coming",
          "forthcoming",
          "future",
          "next",
          "planned",
          "possible",
          "potential",
          "similar",
          "such",
          "upcoming");

  /** What somebody thinks or does for long is no act: "the policy". */
  private static final Set<String> PLANS = Set.of("development", "limitation", "plan", "policy");

  private static final Set<String> WORDS = Set.of("ACCUSE", "REQUEST");

  /** CAMEO's codes of praise and of defence in words. */
  private static final Set<String> PRAISE = Set.of("051", "052");

  private static final Set<String> DECIDING =
      Set.of(
          "adopt",
          "approve",
          "back",
          "call",
          "decide",
          "endorse",
          "order",
          "pass",
          "ratify",
          "recognise",
          "recognize",
          "recognition",
          "sign",
          "vote");

  private final Referents referents;
  private final DeedNouns deeds = new DeedNouns();

  References(Referents referents) {
    this.referents = referents;
  }

  /** Returns the act that a noun of a sentence stands for. */
  Optional<Choice> find(
      ToldActs acts, int answer, Draft draft, Parse parse, Word noun, SideFinder sides) {
    return isTakenUp(parse, noun)
        ? best(acts, answer, draft, parse, noun, sides, this::fits)
        : Optional.empty();
  }

  /** Tells whether the noun may stand for an act. */
  boolean isTakenUp(Parse parse, Word noun) {
    boolean ahead =
        parse.children(noun).stream()
            .anyMatch(c -> c.is("amod", "nmod") && AHEAD.contains(c.lemma()));
    return referents.isTakenUp(parse, noun) && !noun.isName() && !ahead;
  }

  /** Returns the hostile act with the thing that a noun takes up: "over the missiles". */
  Optional<Choice> repeated(
      ToldActs acts, int answer, Draft draft, Parse parse, Word noun, SideFinder sides) {
    boolean thing = Repetitions.isDefinite(parse, noun) && sides.named(parse, noun).isEmpty();
    return thing && !referents.isTakenUp(parse, noun)
        ? best(acts, answer, draft, parse, noun, sides, Repetitions::of)
        : Optional.empty();
  }

  private Optional<Choice> best(
      ToldActs acts,
      int answer,
      Draft draft,
      Parse parse,
      Word noun,
      SideFinder sides,
      BiPredicate<Word, Draft> fits) {
    List<Side> owners = Owners.of(draft, parse, noun, sides);
    List<Integer> fitting = new ArrayList<>();
    Optional<Word> content = owners.isEmpty() ? content(parse, noun) : Optional.empty();
    List<Side> victims =
        referents.fits(noun, "ASSAULT") && !referents.isGeneral(noun)
            ? Owners.victims(parse, noun, sides)
            : List.of();
    int best = -1;
    int most = 0;
    for (ToldActs.Told told : acts.upTo(parse.sentence().number(), FAR, LEAD)) {
      boolean open =
          told.act() != answer
              && isBefore(draft, parse, noun, told.draft())
              && fits.test(noun, told.draft())
              && deeds.allows(noun, acts.best(told.act()).trigger())
              && Owners.isOf(victims, told.draft())
              && content.filter(c -> !deeds.shareStem(c, told.draft().trigger())).isEmpty();
      int back = parse.sentence().number() - told.draft().sentence();
      int points = open ? points(draft, told.draft(), noun, owners, back) : 0;
      if (points > 0) {
        fitting.add(told.act());
      }
      if (points > most || points > 0 && points == most && told.act() > best) {
        most = points;
        best = told.act();
      }
    }
    int chosen = best;
    boolean vague =
        isVague(noun)
            && most < LIKE
            && fitting.stream().anyMatch(o -> !Fit.isSibling(acts.best(o), acts.best(chosen)));
    return best < 0 || vague ? Optional.empty() : Optional.of(new Choice(best, fitting));
  }

  /** What such a noun itself tells: "go" of "the decision to go into Iraq". */
  private static Optional<Word> content(Parse parse, Word noun) {
    return parse.children(noun).stream()
        .filter(c -> c.is("acl") && c.tag().equals("VB"))
        .findFirst();
  }

  /** "the decision", "his remarks" stand for almost anything. */
  private boolean isVague(Word noun) {
    return referents.isGeneral(noun) || SAYINGS.contains(noun.lemma());
  }

  /** Told just before, or done by the very ones whose it is. */
  private boolean isClear(Draft answer, Draft first, Word noun, List<Side> owners, int back) {
    if (!isVague(noun)) {
      return true;
    }
    boolean same = Sides.meet(Sides.entities(owners), Sides.entities(first.actors()));
    boolean saying = SAYINGS.contains(noun.lemma());
    boolean theirs =
        owners.isEmpty() ? isTowards(answer, first) : Sides.meet(owners, first.actors(), true);
    boolean news = first.sentence() <= LEAD && theirs;
    return saying ? back <= 1 && (owners.isEmpty() || same) : back <= 1 || same || news;
  }

  private static boolean isBefore(Draft answer, Parse parse, Word noun, Draft first) {
    boolean own = answer.sentence() == parse.sentence().number();
    int here = own ? answer.trigger().index() : noun.index();
    int back = parse.sentence().number() - first.sentence();
    boolean about =
        back == 0
            && parse.isBelow(noun, first.trigger())
            && !(own && parse.isBelow(noun, answer.trigger()));
    return back > 0 || back == 0 && first.trigger().index() < here && !about;
  }

  /** Returns the last act of the sentences just before that a subject stands for. */
  Optional<Choice> last(ToldActs acts, Parse parse, Word noun, SideFinder sides) {
    if (!referents.isReference(parse, noun)) {
      return Optional.empty();
    }
    List<Side> owners = Owners.named(parse, noun, sides);
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
                && (owners.isEmpty() || Sides.meet(owners, first.actors(), false));
        if (fits) {
          return Optional.of(
              new Choice(each.act(), told.stream().map(ToldActs.Told::act).toList()));
        }
      }
    }
    return Optional.empty();
  }

  /** How well the act fits the noun, nothing when it does not. */
  private int points(Draft answer, Draft first, Word noun, List<Side> owners, int back) {
    if (!isOpen(answer, first, noun, !owners.isEmpty())) {
      return 0;
    }
    boolean like = isLike(noun, first);
    boolean any = referents.isGeneral(noun);
    List<Side> others = first.actors();
    boolean domestic = Fit.isDomestic(answer, first);
    boolean owned = owners.isEmpty() || Sides.meet(owners, others, domestic);
    boolean towards = Sides.meet(answer.recipients(), others, domestic);
    boolean near = back <= (any ? 1 : NEAR) || first.sentence() <= LEAD;
    boolean own = Sides.meet(Sides.entities(owners), Sides.entities(answer.actors()));
    boolean unheard = isSpoken(noun) && owners.isEmpty() && !towards && !Fit.crosses(answer, first);
    boolean praised = Fit.isKind(answer) && !any && Sides.meet(owners, answer.actors(), true);
    boolean unclear = any && domestic && owners.isEmpty() && !isTowards(answer, first);
    boolean stranger =
        !answer.recipients().isEmpty() && !others.isEmpty() && !towards && !isVictim(answer, first);
    if (!owned
        || own
        || praised
        || !isClear(answer, first, noun, owners, back)
        || unheard
        || unclear
        || stranger
        || !near && !like && !towards && owners.isEmpty()) {
      return 0;
    }
    boolean entity = isTowards(answer, first);
    return (like ? LIKE : 0)
        + (entity ? 1500 : 0)
        + (towards ? 1000 : 0)
        + (back <= 1 ? 500 - back : lead(first));
  }

  private static boolean isTowards(Draft answer, Draft first) {
    return Sides.meet(Sides.entities(answer.recipients()), Sides.entities(first.actors()));
  }

  /** What a report goes back to is its news, which it tells first. */
  private static int lead(Draft first) {
    return Math.max(1, 400 - first.sentence());
  }

  private boolean fits(Word noun, Draft first) {
    boolean refusal = first.category().equals("REJECT") && first.mode().isPresent();
    return referents.fits(noun, first.category())
        && deeds.allows(noun, first.trigger())
        && !(refusal && isSpoken(noun))
        && !(PLANS.contains(noun.lemma()) && !isLike(noun, first))
        && !(referents.isGeneral(noun) && isWord(first) && !isLike(noun, first));
  }

  /** "the move" is no praise, charge or wish of somebody, unless they decided on it. */
  private static boolean isWord(Draft first) {
    boolean praise = first.category().equals("SUPPORT") && PRAISE.contains(first.cameo());
    return (praise || WORDS.contains(first.category()))
        && !DECIDING.contains(first.trigger().lemma());
  }

  /** "the remarks" are words of somebody. */
  private boolean isSpoken(Word noun) {
    return !referents.isGeneral(noun) && referents.fits(noun, "ACCUSE");
  }

  private boolean isLike(Word noun, Draft first) {
    return referents.names(noun, first.trigger()) || deeds.shareStem(noun, first.trigger());
  }

  /** Those who speak of it to whoever suffered it: "condoled with France over the attack". */
  private static boolean isVictim(Draft answer, Draft first) {
    boolean blames = answer.category().equals("ACCUSE") && Fit.isDomestic(first);
    return !blames && Sides.meet(answer.recipients(), first.recipients(), false);
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
}
