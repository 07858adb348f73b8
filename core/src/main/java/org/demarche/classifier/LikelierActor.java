package org.demarche.classifier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.classifier.TriggerJudgement.Part;
import org.demarche.clause.Averted;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Finds who did what a frame tells where the tree led the frame astray: in "Deputies jeered at the
 * envoy, the bishops blamed Togo" it may take the deputies for those who blame.
 */
final class LikelierActor {

  /** The actor of a frame of whom the classifier is less sure may have to give way. */
  private static final double UNLIKELY = 0.3;

  /** How sure the classifier must be of the one who takes the place. */
  private static final double LIKELY = 0.6;

  /** How sure it must be where the frame names nobody. */
  private static final double LIKELY_ALONE = 0.5;

  /** How many words above its own one may stand that tells of an act. */
  private static final int CLAUSES = 6;

  /** Those who are not told to have done what they are said to be in. */
  private static final Set<String> SUSPECTED = Set.of("suspect", "victim", "witness");

  private LikelierActor() {}

  /**
   * Returns the actor that should take the place of those whom the frame found.
   *
   * @param sides of the sentence
   * @param parts what the classifier says of each
   */
  static Optional<Side> of(Draft draft, List<Side> sides, List<Part> parts) {
    List<Side> actors = draft.actors();
    boolean averted = Averted.isAverted(draft.parse(), draft.trigger());
    if (averted || draft.mutual() || !actors.isEmpty() && share(actors, sides, parts) >= UNLIKELY) {
      return Optional.empty();
    }
    double needed = actors.isEmpty() ? LIKELY_ALONE : LIKELY;
    return IntStream.range(0, sides.size())
        .filter(i -> draft.recipients().stream().noneMatch(r -> Parts.isSame(sides.get(i), r)))
        .filter(i -> parts.get(i).actor() >= needed)
        .filter(i -> !actors.isEmpty() || isSubject(draft.parse(), sides.get(i)))
        .filter(i -> !isOwn(draft, sides.get(i)))
        .filter(i -> !isSubjectOfPassive(draft, sides.get(i)))
        .filter(i -> !isTelling(draft, sides.get(i)))
        .filter(i -> !isBeside(draft, sides.get(i)))
        .filter(i -> !isApart(draft.parse(), draft.trigger(), sides.get(i)))
        .boxed()
        .max((i, j) -> Double.compare(parts.get(i).actor(), parts.get(j).actor()))
        .map(sides::get);
  }

  /** "were killed when rebels raided the camp", not "were killed in Congo". */
  private static boolean isSubject(Parse parse, Side side) {
    return parse.words().stream()
        .filter(word -> side.span().contains(word.span()) && word.head() >= 0)
        .filter(word -> !side.span().contains(parse.word(word.head()).span()))
        .anyMatch(word -> word.is("nsubj"));
  }

  /** "Iran closed the border after the attack on its soldiers": no state attacks its own. */
  private static boolean isOwn(Draft draft, Side side) {
    return side.sectors().equals(List.of("GOV"))
        && side.role().isEmpty()
        && draft.recipients().stream().anyMatch(r -> r.country().equals(side.country()));
  }

  /** "Nine people from Libya were added to the list": it is done to them. */
  private static boolean isSubjectOfPassive(Draft draft, Side side) {
    return draft.parse().children(draft.trigger()).stream()
        .filter(word -> word.is("nsubjpass"))
        .anyMatch(word -> draft.parse().span(word).contains(side.span()));
  }

  /** "Villagers were driven from their homes, the Red Cross said": not by the Red Cross. */
  private static boolean isTelling(Draft draft, Side side) {
    Parse parse = draft.parse();
    Word at = draft.trigger();
    for (int i = 0; i < CLAUSES && at.head() >= 0; i++) {
      Word above = parse.word(at.head());
      if (at.is("ccomp", "parataxis")
          && parse.children(above).stream()
              .filter(word -> word.is("nsubj"))
              .anyMatch(word -> parse.span(word).contains(side.span()))) {
        return true;
      }
      at = above;
    }
    return false;
  }

  /**
   * "Police foiled a plot to bomb the bank": it is not theirs; "suspects in the murder" may be
   * innocent; "a friend of the murdered spy" has not murdered him.
   */
  static boolean isApart(Parse parse, Word trigger, Side side) {
    boolean described = trigger.tag().equals("VBN") && trigger.is("amod", "nmod");
    return described
        || parse.words().stream()
            .filter(word -> side.span().contains(word.span()))
            .anyMatch(w -> Averted.by(parse, trigger, w) || isSuspected(parse, trigger, w));
  }

  private static boolean isSuspected(Parse parse, Word trigger, Word word) {
    return SUSPECTED.contains(word.lemma())
        && parse
            .head(trigger)
            .filter(in -> trigger.is("pobj") && in.is("prep") && in.head() == word.index())
            .isPresent();
  }

  /** "Two monks were shot, and the army said it was sorry": it is not told to have shot them. */
  private static boolean isBeside(Draft draft, Side side) {
    Parse parse = draft.parse();
    Word verb = draft.trigger();
    boolean passive = parse.child(verb, "nsubjpass").isPresent();
    return parse.words().stream()
        .filter(word -> passive && word.is("conj") && word.head() == verb.index())
        .flatMap(word -> parse.children(word).stream())
        .filter(word -> word.is("nsubj") && word.index() > verb.index())
        .anyMatch(word -> parse.span(word).contains(side.span()));
  }

  /** How sure the classifier is of the surest of some sides; those of other sentences are sure. */
  private static double share(List<Side> named, List<Side> sides, List<Part> parts) {
    return IntStream.range(0, sides.size())
        .filter(i -> named.stream().anyMatch(n -> n.span().overlaps(sides.get(i).span())))
        .mapToDouble(i -> parts.get(i).actor())
        .max()
        .orElse(1);
  }
}
