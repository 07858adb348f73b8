package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Obligation;
import org.demarche.clause.Question;
import org.demarche.clause.StatusFinder;
import org.demarche.clause.Tree;
import org.demarche.frame.Matrix;
import org.demarche.frame.Slots;
import org.demarche.mention.SideFinder;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/**
 * Reads words that govern no act as acts: "urged Iran to be more flexible" is a demand, "pledged
 * Chad to stand by it" a promise.
 */
final class BareGovernors {

  /** Where those stand towards whom it is said, also in the clause below. */
  private static final List<String> TOWARDS =
      List.of(
          "obj",
          "on",
          "to",
          "from",
          "upon",
          "comp.subj",
          "comp.obj",
          "comp.with",
          "comp.on",
          "comp.to");

  /** Where those stand to whom something is promised, also in the clause below. */
  private static final List<String> TO_WHOM =
      List.of("obj", "to", "with", "comp.obj", "comp.with", "comp.to", "comp.for");

  private final Set<String> pledging;
  private final Governed governed;
  private final Governing governing;
  private final Acts acts;
  private final Tree tree;
  private final Parse parse;
  private final SideFinder sides;
  private final SlotSides slotSides;
  private final Attributions said;
  private final StatusFinder status = new StatusFinder();
  private final Obligation obligation = new Obligation();

  BareGovernors(
      Set<String> pledging,
      Governed governed,
      Governing governing,
      Acts acts,
      Tree tree,
      SideFinder sides,
      SlotSides slotSides,
      Attributions said) {
    this.pledging = pledging;
    this.governed = governed;
    this.governing = governing;
    this.acts = acts;
    this.tree = tree;
    this.parse = tree.parse();
    this.sides = sides;
    this.slotSides = slotSides;
    this.said = said;
  }

  /**
   * Returns the acts.
   *
   * @param verbsWithFrame verbs that report an act themselves
   */
  List<Draft> read(Set<Integer> verbsWithFrame) {
    List<Draft> found = new ArrayList<>();
    for (Word word : parse.words()) {
      boolean open = word.isVerb() && !verbsWithFrame.contains(word.index());
      if (open && !governing.has(word) && !word.is("amod", "aux", "auxpass")) {
        Optional<Draft> bare = governed.self(word).flatMap(governor -> bare(word, governor));
        bare.map(governing::apply).or(() -> called(word)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Draft> bare(Word word, Matrix.Governor governor) {
    Slots slots = new Slots(tree, word, sides);
    List<Word> complement = slots.words("comp");
    if (isQuotedQuestion(word, complement)
        || Question.isPut(parse, word)
        || complement.isEmpty() && governor.pattern().particle().isEmpty()) {
      return Optional.empty();
    }
    return switch (governor.kind()) {
      case DEMAND -> Optional.of(toward(slots, governor, "REQUEST", Optional.of("change")));
      case REFUSE -> Optional.of(toward(slots, governor, "REJECT", Optional.of("change")));
      case THREATEN -> Optional.of(toward(slots, governor, "THREATEN", Optional.empty()));
      case PROMISE -> pledge(slots, governor);
      default -> Optional.empty();
    };
  }

  /** "asked: 'Will he resign?'" demands nothing. */
  private boolean isQuotedQuestion(Word word, List<Word> complement) {
    return complement.stream().anyMatch(c -> isQuoted(c) && !isQuoted(word))
        && parse.words().stream().anyMatch(w -> w.text().equals("?"));
  }

  private boolean isQuoted(Word word) {
    return said.around(word.span()).map(Attribution::direct).orElse(false);
  }

  /** "Peru said that Chile must respect the treaty": what a side should do is asked of it. */
  private Optional<Draft> called(Word verb) {
    Optional<Side> speaker = said.speaker(verb.span());
    boolean past = parse.child(verb, "aux").filter(a -> a.lemma().equals("have")).isPresent();
    if (speaker.isEmpty() || past || tree.isPassive(verb) || !obligation.holds(parse, verb)) {
      return Optional.empty();
    }
    Slots slots = new Slots(tree, verb, sides);
    List<Side> called =
        tree.subjects(verb).stream()
            .flatMap(subject -> sides.named(parse, subject).stream())
            .filter(s -> !s.country().isEmpty() && !Sides.isSame(s, speaker.get()))
            .filter(s -> !isOwnGovernment(s, speaker.get()))
            .toList();
    return called.isEmpty()
        ? Optional.empty()
        : Optional.of(
            draft(
                    slots,
                    "obligation",
                    "REQUEST",
                    Optional.of("change"),
                    List.of(speaker.get()),
                    called,
                    false)
                .with(Status.ACTUAL, false));
  }

  /** What a minister says that the country must do is policy, and asked of nobody. */
  private static boolean isOwnGovernment(Side called, Side speaker) {
    return called.country().equals(speaker.country())
        && called.sectors().contains("GOV")
        && speaker.sectors().contains("GOV");
  }

  /** "The two agreed to share the water": what nobody else is told is a plan, no promise. */
  private Optional<Draft> pledge(Slots slots, Matrix.Governor governor) {
    List<Side> actors = slotSides.first(slots, List.of("subj"));
    List<Side> others = Sides.without(slotSides.first(slots, TO_WHOM), actors);
    boolean told = !actors.isEmpty() && pledging.contains(slots.trigger().lemma());
    boolean mutual = others.isEmpty() && actors.stream().map(Side::country).distinct().count() > 1;
    return told && (mutual || !others.isEmpty())
        ? Optional.of(
            draft(slots, governor.source(), "AGREE", Optional.empty(), actors, others, mutual))
        : Optional.empty();
  }

  private Draft toward(
      Slots slots, Matrix.Governor governor, String category, Optional<String> mode) {
    List<Side> actors = slotSides.first(slots, List.of("subj"));
    List<Side> recipients = Sides.without(slotSides.first(slots, TOWARDS), actors);
    Draft draft = draft(slots, governor.source(), category, mode, actors, recipients, false);
    boolean some = slots.words("obj").stream().anyMatch(BareGovernors::isOfSome);
    return some && recipients.isEmpty() ? draft.asClosed() : draft;
  }

  /** "asked those who fight to stop": whoever they are, nobody else is asked. */
  private static boolean isOfSome(Word word) {
    return word.tag().equals("DT");
  }

  private Draft draft(
      Slots slots,
      String source,
      String category,
      Optional<String> mode,
      List<Side> actors,
      List<Side> recipients,
      boolean mutual) {
    Word word = slots.trigger();
    return new Draft(
        parse,
        word,
        word.span(),
        category,
        mode,
        acts.cameo(category, mode),
        actors,
        recipients,
        mutual,
        status.of(parse, word),
        status.isAlleged(parse, word),
        false,
        false,
        List.of(),
        recipients.isEmpty() ? 0.5 : 0.7,
        source,
        Optional.empty());
  }
}
