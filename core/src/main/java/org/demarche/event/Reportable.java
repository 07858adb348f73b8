package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Averted;
import org.demarche.clause.Tree;
import org.demarche.frame.WordClasses;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells which of the acts that the words of a sentence tell are worth reporting. */
final class Reportable {

  private static final Set<String> OFTEN_PASSIVE =
      Set.of("ACCUSE", "CONCEDE", "REQUEST", "RETREAT");

  private final Acts acts;
  private final Tree tree;
  private final Parse parse;
  private final Set<String> instruments;
  private final Set<String> disasters;
  private final Set<String> retaliating;
  private final Custody custody;
  private final Undergone undergone;
  private final Cautions cautions;
  private final Set<String> nobody;
  private final Travels travels;

  Reportable(Acts acts, WordClasses classes, Tree tree) {
    this.acts = acts;
    this.tree = tree;
    this.parse = tree.parse();
    this.instruments = classes.members("@firepower");
    this.disasters = classes.members("@calamity");
    this.retaliating = classes.members("@retaliating");
    this.custody = new Custody(classes);
    this.undergone = new Undergone(classes, tree);
    this.cautions = new Cautions(classes);
    this.nobody = classes.members("@nobody");
    this.travels = new Travels(classes, tree);
  }

  /** Returns why the act is not worth reporting, {@link Fate#TOLD} when it is. */
  Fate fate(Draft draft) {
    if (counts(draft)) {
      return isVisitToNowhere(draft) || isVisitHome(draft) ? Fate.JOURNEY : Fate.TOLD;
    }
    if (travels.isOne(draft)) {
      return Fate.JOURNEY;
    }
    return draft.actors().isEmpty() ? Fate.NO_ACTOR : Fate.NO_COUNTRY;
  }

  /** Tells whether the act has a side, and somebody who did it. */
  boolean counts(Draft draft) {
    return (!draft.actors().isEmpty() || isDoneBySomebody(draft))
        && !isUnpolitical(draft)
        && !PrivateAffairs.isOne(draft)
        && !travels.isOne(draft)
        && !isMatch(draft)
        && !isNews(draft)
        && !cautions.isOne(draft)
        && !isDisaster(draft)
        && !isDeniedCharge(draft);
  }

  /** "Uganda meet Angola": a state in the singular meets, its team meet. */
  private boolean isMatch(Draft draft) {
    Word verb = draft.trigger();
    List<Word> subjects = tree.subjects(verb);
    return verb.lemma().equals("meet")
        && verb.tag().equals("VBP")
        && subjects.size() == 1
        && subjects.get(0).tag().equals("NNP")
        && parse.children(subjects.get(0)).stream().noneMatch(c -> c.is("conj", "appos"))
        && draft.actors().stream().anyMatch(s -> s.span().equals(subjects.get(0).span()));
  }

  /** "informed The Daily Star": what a newspaper is told is no talk with it. */
  private static boolean isNews(Draft draft) {
    return draft.category().equals("CONSULT")
        && !draft.mutual()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream().allMatch(s -> s.sectors().equals(List.of("JRN")));
  }

  /** "during his visit": a visit of which no host is known tells of no relation. */
  static boolean isVisitToNowhere(Draft draft) {
    return draft.trigger().isNoun()
        && draft.trigger().is("pobj")
        && draft.mode().filter("visit"::equals).isPresent()
        && draft.recipients().isEmpty()
        && draft.parse().children(draft.trigger()).stream()
            .noneMatch(c -> c.is("prep") && c.lemma().equals("to"));
  }

  /** "began flying to its own Sabha": no state is its own guest. */
  static boolean isVisitHome(Draft draft) {
    return draft.trigger().isVerb()
        && draft.mode().filter("visit"::equals).isPresent()
        && !draft.mutual()
        && !draft.recipients().isEmpty()
        && draft.recipients().stream()
            .allMatch(
                r ->
                    r.sectors().isEmpty()
                        && draft.actors().stream().anyMatch(a -> a.country().equals(r.country())));
  }

  /** "sent condolences after a flood killed ten": nobody killed them. */
  private boolean isDisaster(Draft draft) {
    Word verb = draft.trigger();
    boolean active = draft.category().equals("ASSAULT") && verb.isVerb() && !tree.isPassive(verb);
    Optional<Word> above = parse.head(verb).filter(head -> active && verb.is("dep"));
    return above.isPresent()
        && parse
            .words()
            .subList(above.get().index(), Math.max(above.get().index(), verb.index()))
            .stream()
            .anyMatch(w -> disasters.contains(w.lemma()));
  }

  /** Who "denied that the trial was unfair" charges nobody. */
  private static boolean isDeniedCharge(Draft draft) {
    return draft.category().equals("ACCUSE") && draft.status() == Status.NEGATED && draft.alleged();
  }

  /** "Three bridges were blown up": the act counts, though nobody is named who did it. */
  private boolean isDoneBySomebody(Draft draft) {
    boolean endured = undergone.holds(draft);
    boolean told = (isToldWithoutDoer(draft) || endured) && !draft.recipients().isEmpty();
    if (!told || parse.words().stream().anyMatch(w -> disasters.contains(w.lemma()))) {
      return false;
    }
    Word trigger = draft.trigger();
    if (draft.status() == Status.NEGATED && isDoneByNobody(trigger)) {
      return true;
    }
    if (draft.category().equals("ASSAULT") && Averted.isPlotted(parse, trigger)) {
      return true;
    }
    boolean open = draft.status() == Status.NEGATED || draft.status() == Status.HYPOTHETICAL;
    return trigger.isNoun()
        ? (draft.category().equals("ASSAULT") || isRemoval(draft)) && !open
        : trigger.isVerb()
            && (endured
                || tree.isPassive(trigger)
                || isDoneByInstrument(trigger)
                || custody.holds(draft));
  }

  /** "the government's defeat by a vote", "the sacking of the minister". */
  private static boolean isRemoval(Draft draft) {
    return draft.category().equals("SANCTION") && draft.mode().filter("expel"::equals).isPresent();
  }

  /** "Nobody attacked the embassy", "there was no attack on it". */
  private boolean isDoneByNobody(Word trigger) {
    if (trigger.isVerb()) {
      return parse
          .child(trigger, "nsubj")
          .filter(subject -> nobody.contains(subject.lemma()))
          .isPresent();
    }
    return parse
        .head(trigger)
        .filter(verb -> verb.lemma().equals("be") && parse.child(verb, "expl").isPresent())
        .isPresent();
  }

  /**
   * "was charged with fraud", "were set free": the law and captors are often left out; "the trader
   * accused of fraud", "held after being accused" only tells who he is.
   */
  private boolean isToldWithoutDoer(Draft draft) {
    if (acts.quad(draft.category()).equals("material conflict")) {
      return true;
    }
    Word trigger = draft.trigger();
    boolean charged =
        draft.category().equals("ACCUSE")
            && (trigger.is("acl", "amod") && parse.child(trigger, "dobj").isEmpty()
                || trigger.is("pcomp"));
    boolean hoped = draft.status() == Status.FUTURE || draft.status() == Status.HYPOTHETICAL;
    boolean demand = !draft.category().equals("REQUEST") || hasInfinitive(trigger) && !hoped;
    return OFTEN_PASSIVE.contains(draft.category())
        && tree.isPassive(trigger)
        && demand
        && !charged;
  }

  /** "was asked to appear", not "was asked by reporters". */
  private boolean hasInfinitive(Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("xcomp", "ccomp", "advcl") && isInfinitive(c));
  }

  private boolean isDoneByInstrument(Word verb) {
    return tree.subjects(verb).stream().anyMatch(s -> instruments.contains(s.lemma()));
  }

  /** What nobody of any country or organisation does or suffers is no political act. */
  private static boolean isUnpolitical(Draft draft) {
    return draft.actors().stream().allMatch(s -> s.country().isEmpty())
        && draft.recipients().stream().allMatch(s -> s.country().isEmpty());
  }

  /** An act of speaking that has been made more exact by what it governs is not told twice. */
  static boolean isGeneric(Draft draft, List<Draft> all) {
    return all.stream()
        .anyMatch(
            other ->
                other != draft
                    && isSameOrGiven(draft, other)
                    && other.words().contains(draft.trigger().span()));
  }

  /**
   * "offered to resign" concedes, and is no offer besides; "invited them to join" asks, and is no
   * promise.
   */
  private static boolean isSameOrGiven(Draft draft, Draft exact) {
    return exact.category().equals(draft.category())
        || draft.trigger().lemma().equals("invite") && exact.category().equals("REQUEST")
        || draft.trigger().lemma().equals("offer") && exact.category().equals("CONCEDE");
  }

  /** "retaliated by expelling": the expulsion is the act. */
  boolean isAnswerByAnother(Draft draft, List<Draft> all) {
    return retaliating.contains(draft.trigger().lemma())
        && all.stream()
            .anyMatch(
                other ->
                    tree.means(other.trigger())
                        .filter(verb -> verb.index() == draft.trigger().index())
                        .isPresent());
  }

  /** "approved a bill to toughen sanctions": the sanctions are the act, not the approval. */
  boolean isFrameOf(Draft draft, List<Draft> all) {
    if (!draft.trigger().isVerb() || !draft.recipients().isEmpty() || draft.mutual()) {
      return false;
    }
    return tree.objects(draft.trigger()).stream()
        .flatMap(object -> parse.children(object).stream())
        .filter(c -> c.is("acl", "relcl") && isInfinitive(c))
        .anyMatch(c -> all.stream().anyMatch(other -> isActOf(other, c, draft)));
  }

  private boolean isInfinitive(Word verb) {
    return parse.children(verb).stream().anyMatch(w -> w.tag().equals("TO"));
  }

  private static boolean isActOf(Draft act, Word verb, Draft frame) {
    return act.trigger().index() == verb.index()
        && !act.recipients().isEmpty()
        && Sides.without(act.actors(), frame.actors()).isEmpty();
  }
}
