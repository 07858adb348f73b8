package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Reads words that govern no act as acts: "urged Iran to be more flexible" is a demand. */
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

  private final Governed governed;
  private final Governing governing;
  private final Acts acts;
  private final Tree tree;
  private final Parse parse;
  private final SideFinder sides;
  private final SlotSides slotSides;
  private final Attributions said;
  private final StatusFinder status = new StatusFinder();

  BareGovernors(
      Governed governed,
      Governing governing,
      Acts acts,
      Tree tree,
      SideFinder sides,
      SlotSides slotSides,
      Attributions said) {
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
        governed
            .self(word)
            .flatMap(governor -> bare(word, governor))
            .map(governing::apply)
            .ifPresent(found::add);
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
      case DEMAND -> Optional.of(draft(slots, governor, "REQUEST", Optional.of("change")));
      case REFUSE -> Optional.of(draft(slots, governor, "REJECT", Optional.of("change")));
      case THREATEN -> Optional.of(draft(slots, governor, "THREATEN", Optional.empty()));
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

  private Draft draft(
      Slots slots, Matrix.Governor governor, String category, Optional<String> mode) {
    Word word = slots.trigger();
    List<Side> actors = slotSides.first(slots, List.of("subj"));
    List<Side> recipients = Sides.without(slotSides.first(slots, TOWARDS), actors);
    return new Draft(
        parse,
        word,
        word.span(),
        category,
        mode,
        acts.cameo(category, mode),
        actors,
        recipients,
        false,
        status.of(parse, word),
        status.isAlleged(parse, word),
        false,
        false,
        List.of(),
        recipients.isEmpty() ? 0.5 : 0.7,
        governor.source());
  }
}
