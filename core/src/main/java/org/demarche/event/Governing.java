package org.demarche.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.clause.Obligation;
import org.demarche.clause.StatusFinder;
import org.demarche.clause.Tree;
import org.demarche.frame.Matrix;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;
import org.demarche.statement.Attributions;

/** Applies to an act what governs it: the words above it, its auxiliaries, who speaks of it. */
final class Governing {

  private static final Set<String> REFUSING = Set.of("will", "wo", "would", "shall", "can", "ca");

  /** What "failed to" takes back. */
  private static final Set<Matrix.Kind> UNCHANGED =
      EnumSet.of(Matrix.Kind.DENY, Matrix.Kind.FAIL, Matrix.Kind.FORBID);

  /** Slots of those who do what a noun tells. */
  private static final List<String> DOERS = List.of("poss", "mod", "by", "from", "subj");

  private static final List<String> ADDRESSEES = List.of("obj", "on", "to", "iobj", "upon", "for");

  /** How many words apart both are shown as one: "agreed to lift". */
  private static final int CLOSE = 5;

  private static final Set<String> OWN = Set.of("i", "we");

  private final Governed governed;
  private final Transformation transformation;
  private final Tree tree;
  private final Parse parse;
  private final SideFinder sides;
  private final SlotSides slotSides;
  private final Attributions said;
  private final StatusFinder status = new StatusFinder();
  private final Obligation obligation = new Obligation();
  private final Set<Integer> applied = new HashSet<>();

  Governing(
      Governed governed,
      Transformation transformation,
      Tree tree,
      SideFinder sides,
      SlotSides slotSides,
      Attributions said) {
    this.governed = governed;
    this.transformation = transformation;
    this.tree = tree;
    this.parse = tree.parse();
    this.sides = sides;
    this.slotSides = slotSides;
    this.said = said;
  }

  /** Tells whether the word has governed an act so far. */
  boolean has(Word word) {
    return applied.contains(word.index());
  }

  /** Returns what the act becomes. */
  Draft apply(Draft draft) {
    Draft result = draft;
    for (Governed.By by : governors(draft)) {
      result = apply(result, by);
    }
    return transformation.planned(promised(vowed(refused(obliged(result)))));
  }

  /** Returns step by step what the act becomes: all words above it, and what else changes it. */
  List<Step> steps(Draft draft) {
    List<Step> steps = new ArrayList<>();
    Draft at = draft;
    for (Governed.By by : governors(draft)) {
      String kind = by.governor().kind().name().toLowerCase(Locale.ROOT);
      Draft after = apply(at, by);
      steps.add(new Step(Optional.of(by.word()), kind, by.governor().source(), at, after));
      at = after;
    }
    at = step("obligation", at, this::obliged, steps);
    at = step("refusal", at, this::refused, steps);
    at = step("threat", at, this::vowed, steps);
    at = step("promise", at, this::promised, steps);
    step("plan", at, transformation::planned, steps);
    return steps;
  }

  /**
   * Who "failed to prevent" or "deny" an act has left it as it is: the two say nothing of it; who
   * repeats a demand demands.
   */
  private List<Governed.By> governors(Draft draft) {
    List<Governed.By> all = new ArrayList<>(governed.governors(draft.trigger()));
    for (int i = all.size() - 1; i > 0; i--) {
      boolean fails = all.get(i).governor().kind() == Matrix.Kind.FAIL;
      Matrix.Kind below = all.get(i - 1).governor().kind();
      if (fails && UNCHANGED.contains(below)) {
        all.remove(i);
        all.remove(i - 1);
        i--;
      } else if (isSameDemand(all.get(i - 1), all.get(i))) {
        all.remove(i - 1);
      }
    }
    return all;
  }

  /** "repeated the demand that he resign" demands once. */
  private static boolean isSameDemand(Governed.By below, Governed.By above) {
    return below.governor().kind() == Matrix.Kind.DEMAND
        && above.governor().kind() == Matrix.Kind.DEMAND
        && below.word().isNoun()
        && below.word().is("dobj")
        && below.word().head() == above.word().index();
  }

  private static Draft step(
      String kind, Draft before, UnaryOperator<Draft> change, List<Step> steps) {
    Step step = new Step(Optional.empty(), kind, "", before, change.apply(before));
    if (step.changes()) {
      steps.add(step);
    }
    return step.after();
  }

  /**
   * "Told reporters that Peru should leave" asks nothing of them, "told reporters to leave" does.
   */
  private Draft apply(Draft draft, Governed.By by) {
    Word word = by.word();
    Slots slots = new Slots(tree, word, sides);
    List<Side> subjects = subjects(slots, word, by.governor().kind());
    boolean told = parse.child(word, "ccomp").isPresent();
    List<Side> addressees =
        Sides.without(addressees(slots, draft), subjects).stream()
            .filter(s -> !(told && s.sectors().contains("JRN")))
            .toList();
    Status own = tree.isPurpose(word) ? Status.HYPOTHETICAL : status.of(parse, word);
    Draft changed =
        transformation.apply(draft, by.governor().kind(), word.lemma(), own, subjects, addressees);
    applied.add(word.index());
    if (by.governor().kind() == Matrix.Kind.DEMAND && addressees.isEmpty() && asks(slots, draft)) {
      changed = changed.withSides(changed.actors(), List.of(), changed.confidence()).asClosed();
    }
    return changed.category().equals(draft.category())
        ? changed
        : changed.reportedBy(together(word, draft), by.governor().source());
  }

  /** "Under pressure to resign, the premier promised": it is he who is pressed. */
  private List<Side> addressees(Slots slots, Draft draft) {
    List<Side> addressees = slotSides.first(slots, ADDRESSEES);
    boolean under =
        slots.trigger().isNoun()
            && parse.head(slots.trigger()).filter(p -> p.lemma().equals("under")).isPresent();
    return under && addressees.isEmpty() ? draft.actors() : addressees;
  }

  /** "The envoy was told to stop, the ministry said": by the ministry. */
  private List<Side> subjects(Slots slots, Word word, Matrix.Kind kind) {
    List<Side> subjects = slotSides.first(slots, word.isNoun() ? DOERS : List.of("subj"));
    boolean untold =
        subjects.isEmpty()
            && kind == Matrix.Kind.DEMAND
            && parse.child(word, "nsubjpass").isPresent();
    return untold
        ? said.speaker(word.span()).filter(this::isHere).map(List::of).orElse(subjects)
        : subjects;
  }

  /** Whoever a sentence before quotes need not be the one who orders. */
  private boolean isHere(Side speaker) {
    return parse.word(0).span().start() <= speaker.span().start()
        && speaker.span().end() <= parse.word(parse.words().size() - 1).span().end();
  }

  /**
   * "asked them to meet Chad": they are asked, whoever they are, and not Chad. "demanded on Friday
   * that Chad leave" asks Chad.
   */
  private boolean asks(Slots slots, Draft draft) {
    boolean whole = parse.child(draft.trigger(), "nsubj").isPresent();
    return slots.trigger().isVerb()
        && draft.trigger().isVerb()
        && (whole ? Stream.of("obj", "iobj") : Stream.of("obj", "on", "iobj"))
            .flatMap(name -> slots.words(name).stream())
            .filter(w -> !isDemand(w))
            .anyMatch(
                w -> w.index() < draft.trigger().index() && !parse.isBelow(w, draft.trigger()));
  }

  private boolean isDemand(Word word) {
    return word.isNoun()
        && governed.self(word).filter(g -> g.kind() == Matrix.Kind.DEMAND).isPresent();
  }

  /** "agreed to lift" when both stand close together, else the governing word alone. */
  private static Span together(Word governor, Draft draft) {
    boolean close = Math.abs(draft.trigger().index() - governor.index()) <= CLOSE;
    return close ? governor.span().cover(draft.words()) : governor.span();
  }

  /** "X said that Y must withdraw" is a demand of X, be Y the rebels of his own country. */
  private Draft obliged(Draft draft) {
    Optional<Side> speaker = said.speaker(draft.trigger().span());
    boolean others =
        speaker.isPresent()
            && draft.actors().stream()
                .noneMatch(a -> Dealings.key(a).equals(Dealings.key(speaker.get())));
    return others && draft.trigger().isVerb() && obligation.holds(parse, draft.trigger())
        ? transformation.demand(draft, Status.ACTUAL, List.of(speaker.get()), List.of())
        : draft;
  }

  /** "will not release" is a refusal. */
  private Draft refused(Draft draft) {
    boolean refusal =
        draft.status() == Status.NEGATED
            && draft.trigger().isVerb()
            && status.of(parse, draft.trigger()) == Status.NEGATED
            && parse.children(draft.trigger()).stream()
                .anyMatch(c -> REFUSING.contains(c.lemma()) && c.tag().equals("MD"));
    return refusal ? transformation.refused(draft) : draft;
  }

  /** "We will strike them" is a threat, and no attack yet. */
  private Draft vowed(Draft draft) {
    Word verb = draft.trigger();
    boolean own =
        draft.category().equals("ASSAULT")
            && draft.status() == Status.FUTURE
            && verb.isVerb()
            && !tree.isPassive(verb)
            && parse.child(verb, "nsubj").filter(s -> OWN.contains(s.lemma())).isPresent();
    return own && parse.children(verb).stream().anyMatch(c -> c.tag().equals("MD"))
        ? transformation.vowed(draft)
        : draft;
  }

  /** "The decision to invade was wrong": whoever says so has not decided it. */
  private boolean isNounClause(Word verb) {
    return verb.is("acl", "relcl") && parse.head(verb).filter(Word::isNoun).isPresent();
  }

  /**
   * "replied that the camps would be closed": who says so promises it; "predicted that they would
   * be closed" and "hopes of closing" do not.
   */
  private Draft promised(Draft draft) {
    boolean open =
        draft.actors().isEmpty()
            && draft.status() == Status.FUTURE
            && draft.trigger().isVerb()
            && !draft.trigger().tag().equals("VBG")
            && !isNounClause(draft.trigger())
            && governors(draft).stream().noneMatch(g -> g.governor().kind() == Matrix.Kind.EXPECT);
    return open
        ? said.speaker(draft.trigger().span())
            .map(List::of)
            .map(s -> draft.withSides(s, Sides.without(draft.recipients(), s), draft.confidence()))
            .orElse(draft)
        : draft;
  }
}
