package org.demarche.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.classifier.TriggerJudgement.Part;
import org.demarche.classifier.Verdict.Outcome;
import org.demarche.clause.StatusFinder;
import org.demarche.event.Draft;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.report.Span;

/**
 * What the classifier says of one sentence: of the acts that frames tell in it, and of its words.
 */
public final class SentenceReview {

  /** How likely a word must tell an act at first sight to be asked about. */
  private static final double ASKED = 0.3;

  /**
   * How sure the classifier must be of an act and its sides that no frame tells; what all the
   * report makes unlikely is left out later.
   */
  private static final double SURE = 0.35;

  /** How sure it must be of one that is planned or denied. */
  private static final double SURE_OF_PLANNED = 0.5;

  /** How sure it must be of acts of which it is wrong more often than right. */
  private static final double SURE_OF_DOUBTED = 0.6;

  /** Categories in which it is wrong more often than right, read in agency reports. */
  private static final Set<String> DOUBTED = Set.of("AID", "CONCEDE", "COOPERATE", "THREATEN");

  /** Where it is surer of an act that a frame tells, words above its own are not asked about. */
  private static final double SURE_OF_OWN = 0.3;

  /** So many words of the tree are looked at above a word. */
  private static final int STEPS = 3;

  private final Acts acts;
  private final Predicate<Draft> possible;
  private final Parse parse;
  private final List<Side> sides;
  private final List<Draft> framed;
  private final Consultation classifierSays;
  private final StatusFinder statusFinder = new StatusFinder();

  /**
   * Takes a sentence.
   *
   * @param possible tells whether an act that no frame tells may be one of politics
   * @param text of the report
   * @param sides those of the sentence that may have a part in an act
   * @param framed the acts that frames tell in it
   */
  SentenceReview(
      Classifier classifier,
      Acts acts,
      Predicate<Draft> possible,
      String text,
      Parse parse,
      List<Side> sides,
      List<Draft> framed) {
    this.acts = acts;
    this.possible = possible;
    this.parse = parse;
    this.sides = List.copyOf(sides);
    this.framed = List.copyOf(framed);
    this.classifierSays = new Consultation(classifier, text, parse, sides);
  }

  /** Returns the acts with what the classifier adds, in the order of the text. */
  public List<Draft> acts() {
    if (sides.isEmpty()) {
      return framed;
    }
    return Stream.concat(
            framed.stream().map(this::weighed),
            verdicts().stream().flatMap(verdict -> verdict.act().stream()))
        .sorted(Comparator.comparingInt(draft -> draft.words().start()))
        .toList();
  }

  /** Returns what it says of each word that may tell an act, in the order of the text. */
  public List<Verdict> verdicts() {
    if (sides.isEmpty()) {
      return List.of();
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Word word : parse.words()) {
      if (isFramed(word) || mayTell(word)) {
        verdicts.add(verdict(word));
      }
    }
    return settled(verdicts);
  }

  /**
   * Returns how sure it is of the category and of the least sure side of an act that a frame tells.
   */
  public Optional<Double> share(Draft draft) {
    return sides.isEmpty() ? Optional.empty() : Optional.of(sure(draft));
  }

  private double sure(Draft draft) {
    return sure(draft, surest(draft));
  }

  /** "demanded that Chile withdraw": the act may be that of a word above its own. */
  private Word surest(Draft draft) {
    Word own =
        parse.words().stream()
            .filter(word -> word.index() == draft.trigger().index() || isTold(word, draft))
            .max(Comparator.comparingDouble(word -> sure(draft, word)))
            .orElseThrow();
    return sure(draft, own) >= SURE_OF_OWN
        ? own
        : Stream.concat(Stream.of(own), above(draft.trigger()).stream())
            .max(Comparator.comparingDouble(word -> sure(draft, word)))
            .orElseThrow();
  }

  private static boolean isTold(Word word, Draft draft) {
    return (word.isVerb() || word.isNoun()) && draft.words().overlaps(word.span());
  }

  /** Returns the verbs and nouns next above a word in the tree. */
  private List<Word> above(Word word) {
    List<Word> above = new ArrayList<>();
    Optional<Word> head = parse.head(word);
    for (int steps = 0; steps < STEPS && head.isPresent(); steps++) {
      head.filter(w -> w.isVerb() || w.isNoun()).ifPresent(above::add);
      head = parse.head(head.get());
    }
    return above;
  }

  private double sure(Draft draft, Word word) {
    TriggerJudgement said = classifierSays.on(word);
    double share = said.act().scores().getOrDefault(draft.category(), 0.0);
    double least = 1;
    for (int i = 0; i < sides.size(); i++) {
      Span words = sides.get(i).span();
      Part part = said.parts().get(i);
      least = Math.min(least, isNamed(draft.actors(), words) ? part.actor() : 1);
      least = Math.min(least, isNamed(draft.recipients(), words) ? part.recipient() : 1);
    }
    return share * least;
  }

  private static boolean isNamed(List<Side> told, Span words) {
    return told.stream().anyMatch(side -> side.span().overlaps(words));
  }

  /** Returns the act with the actor that is likelier and the classifier's share of confidence. */
  private Draft weighed(Draft told) {
    Word surest = surest(told);
    TriggerJudgement said = classifierSays.on(surest);
    Draft draft =
        LikelierActor.of(told, sides, said.parts())
            .map(actor -> told.doneBy(actor, ActReview.RULE))
            .orElse(told);
    double confidence = Math.round((draft.confidence() + sure(draft, surest)) * 50) / 100.0;
    return draft.reviewed(said.act().likelyContexts(), confidence);
  }

  private boolean isFramed(Word word) {
    return framed.stream().anyMatch(d -> d.trigger().index() == word.index() || isTold(word, d));
  }

  private boolean mayTell(Word word) {
    boolean full = word.isVerb() || word.isNoun() && !word.isName();
    return full
        && sides.stream().noneMatch(side -> side.span().overlaps(word.span()))
        && classifierSays.telling(word) >= ASKED;
  }

  private Verdict verdict(Word word) {
    TriggerJudgement said = classifierSays.on(word);
    if (isFramed(word)) {
      return new Verdict(word, sides, said, Outcome.FRAME, Optional.empty());
    }
    if (said.act().category().equals(Outputs.NONE)) {
      return new Verdict(word, sides, said, Outcome.NOTHING, Optional.empty());
    }
    Parts parts = TurnedParts.correct(parse, word, Parts.of(sides, said.parts()));
    boolean apart = parts.actors().stream().anyMatch(a -> LikelierActor.isApart(parse, word, a));
    if (parts.actors().isEmpty() || apart) {
      return new Verdict(word, sides, said, Outcome.NO_ACTOR, Optional.empty());
    }
    Draft act = act(word, said.act(), parts);
    if (act.confidence() < needed(act) || isOnItsOwn(act)) {
      return new Verdict(word, sides, said, Outcome.UNSURE, Optional.empty());
    }
    return possible.test(act)
        ? new Verdict(word, sides, said, Outcome.ADDED, Optional.of(act))
        : new Verdict(word, sides, said, Outcome.UNPOLITICAL, Optional.empty());
  }

  /** "would not tolerate attacks on its citizens": those of others. */
  private static boolean isOnItsOwn(Draft act) {
    return act.category().equals("ASSAULT")
        && act.recipients().stream()
            .filter(r -> r.text().toLowerCase(Locale.ROOT).startsWith("its "))
            .anyMatch(r -> act.actors().stream().anyMatch(a -> isStateOf(a, r)));
  }

  private static boolean isStateOf(Side state, Side other) {
    return state.sectors().equals(List.of("GOV")) && state.country().equals(other.country());
  }

  private static double needed(Draft act) {
    if (DOUBTED.contains(act.category())) {
      return SURE_OF_DOUBTED;
    }
    return switch (act.status()) {
      case ACTUAL, HISTORICAL -> SURE;
      case HYPOTHETICAL -> SURE_OF_DOUBTED;
      default -> SURE_OF_PLANNED;
    };
  }

  /** Of several words that tell one act of one side the surest counts, a frame before all. */
  private List<Verdict> settled(List<Verdict> verdicts) {
    List<Draft> told = new ArrayList<>(framed);
    List<Verdict> settled = new ArrayList<>(verdicts);
    verdicts.stream()
        .filter(verdict -> verdict.act().isPresent())
        .sorted(Comparator.comparingDouble(verdict -> -verdict.act().get().confidence()))
        .forEach(
            verdict -> {
              Draft act = verdict.act().get();
              if (told.stream().anyMatch(other -> isAgain(act, other))) {
                settled.set(verdicts.indexOf(verdict), verdict.without(Outcome.AGAIN));
              } else {
                told.add(act);
              }
            });
    return settled;
  }

  private boolean isAgain(Draft act, Draft told) {
    return told.category().equals(act.category())
            && (told.actors().isEmpty()
                || act.actors().stream().anyMatch(a -> isAmong(told.actors(), a)))
        || isPart(act, told);
  }

  /** "refused to hold talks with Chad": the talks are what is refused, and no act besides. */
  private boolean isPart(Draft act, Draft told) {
    List<Side> all = Stream.concat(told.actors().stream(), told.recipients().stream()).toList();
    return above(act.trigger()).stream().anyMatch(word -> isTold(word, told))
        && Stream.concat(act.actors().stream(), act.recipients().stream())
            .allMatch(side -> isAmong(all, side));
  }

  private static boolean isAmong(List<Side> sides, Side side) {
    return sides.stream().anyMatch(other -> Parts.isSame(side, other));
  }

  private Draft act(Word word, Judgement said, Parts parts) {
    String category = said.category();
    Optional<String> mode = said.mode(category);
    Status status = statusFinder.of(parse, word);
    double sure = said.scores().getOrDefault(category, 0.0) * parts.sure();
    return new Draft(
        parse,
        word,
        word.span(),
        category,
        mode,
        acts.cameo(category, mode),
        parts.actors(),
        parts.recipients(),
        parts.mutual(),
        status == Status.ACTUAL ? said.status() : status,
        said.isAlleged() || statusFinder.isAlleged(parse, word),
        true,
        word.isNoun(),
        said.likelyContexts(),
        Math.round(sure * 100) / 100.0,
        ActReview.RULE,
        Optional.empty());
  }
}
