package org.demarche.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.demarche.classifier.TriggerJudgement.Part;
import org.demarche.clause.StatusFinder;
import org.demarche.encoder.Encoding;
import org.demarche.event.Draft;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;

/** Has the classifier look at the words of a sentence that may tell an act. */
final class TriggerReview {

  private static final double WORD = number("tw", 0.3);
  private static final double SURE = number("ta", 2);
  private static final double PART = number("tp", 0.5);
  private static final double FILL = number("tf", 2);
  private static final double LOW = number("tl", -1);
  private static final double HIGH = number("th", 2);
  private static final boolean ONE = Boolean.getBoolean("t1");

  private final Classifier classifier;
  private final Acts acts;
  private final StatusFinder statusFinder = new StatusFinder();

  TriggerReview(Classifier classifier, Acts acts) {
    this.classifier = classifier;
    this.acts = acts;
  }

  private static double number(String name, double other) {
    return Double.parseDouble(System.getProperty(name, String.valueOf(other)));
  }

  List<Draft> review(String text, Parse parse, List<Side> sides, List<Draft> own) {
    Encoding encoding = classifier.encode(text, parse.sentence().span());
    List<Draft> all = new ArrayList<>();
    for (Draft draft : own) {
      all.add(sided(draft, sides, encoding));
    }
    if (SURE <= 1) {
      for (Word word : parse.words()) {
        if (isAsked(word, sides, own)) {
          found(parse, word, sides, encoding, own).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private Draft sided(Draft draft, List<Side> sides, Encoding encoding) {
    if (FILL > 1 && HIGH > 1 || draft.mutual()) {
      return draft;
    }
    TriggerJudgement said =
        classifier.judge(
            new TriggerQuestion(
                draft.parse(), draft.trigger().span(), sides.stream().map(Side::span).toList()),
            encoding);
    List<Side> actors = sides(draft.actors(), draft.recipients(), sides, said, Part::actor);
    List<Side> recipients = sides(draft.recipients(), actors, sides, said, Part::recipient);
    return actors.equals(draft.actors()) && recipients.equals(draft.recipients())
        ? draft
        : draft.withSides(actors, recipients, draft.confidence());
  }

  private static List<Side> sides(
      List<Side> told,
      List<Side> others,
      List<Side> sides,
      TriggerJudgement said,
      ToDoubleFunction<Part> part) {
    int best = -1;
    double most = 0;
    double own = told.isEmpty() ? 0 : -1;
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      double sure = part.applyAsDouble(said.parts().get(i));
      if (told.stream().anyMatch(t -> ActReview.isSame(t, side))) {
        own = Math.max(own, sure);
      } else if (sure > most && others.stream().noneMatch(t -> ActReview.isSame(t, side))) {
        most = sure;
        best = i;
      }
    }
    if (best < 0) {
      return told;
    }
    boolean fills = told.isEmpty() && most >= FILL;
    boolean replaces = !told.isEmpty() && own >= 0 && own <= LOW && most >= HIGH;
    return fills || replaces ? List.of(sides.get(best)) : told;
  }

  private static boolean isAsked(Word word, List<Side> sides, List<Draft> own) {
    boolean full = word.isVerb() || word.isNoun() && !word.isName();
    return full
        && own.stream()
            .noneMatch(
                d -> d.trigger().index() == word.index() || d.words().overlaps(word.span()))
        && sides.stream().noneMatch(s -> s.span().overlaps(word.span()));
  }

  private Optional<Draft> found(
      Parse parse, Word word, List<Side> sides, Encoding encoding, List<Draft> own) {
    double none = classifier.telling(encoding, word.span()).getOrDefault(Outputs.NONE, 0.0);
    if (1 - none < WORD) {
      return Optional.empty();
    }
    TriggerJudgement said =
        classifier.judge(
            new TriggerQuestion(parse, word.span(), sides.stream().map(Side::span).toList()),
            encoding);
    String category = said.act().category();
    double sure = said.act().scores().getOrDefault(category, 0.0);
    if (category.equals(Outputs.NONE) || sure < SURE) {
      return Optional.empty();
    }
    List<Side> actors = with(sides, said, Part::actor);
    List<Side> recipients =
        with(sides, said, Part::recipient).stream().filter(s -> !actors.contains(s)).toList();
    if (actors.isEmpty() && recipients.isEmpty()
        || !ONE && (actors.isEmpty() || recipients.isEmpty())
        || Boolean.getBoolean("t2") && actors.isEmpty()
        || Boolean.getBoolean("t3") && own.stream().anyMatch(d -> isAgain(d, category, actors))) {
      return Optional.empty();
    }
    return Optional.of(draft(parse, word, actors, recipients, category, sure, said.act()));
  }

  /** A further word for an act that is told already. */
  private static boolean isAgain(Draft draft, String category, List<Side> actors) {
    return draft.category().equals(category)
        && (draft.actors().isEmpty()
            || actors.isEmpty()
            || actors.stream()
                .anyMatch(
                    a -> draft.actors().stream().anyMatch(d -> ActReview.isSame(a, d))));
  }

  private static List<Side> with(
      List<Side> sides, TriggerJudgement said, ToDoubleFunction<Part> part) {
    return sides.stream()
        .filter(s -> part.applyAsDouble(said.parts().get(sides.indexOf(s))) >= PART)
        .sorted(
            Comparator.comparingDouble(
                s -> -part.applyAsDouble(said.parts().get(sides.indexOf(s)))))
        .limit(Integer.getInteger("t4", 2))
        .toList();
  }

  private Draft draft(
      Parse parse,
      Word trigger,
      List<Side> actors,
      List<Side> recipients,
      String category,
      double sure,
      Judgement judgement) {
    Status status = statusFinder.of(parse, trigger);
    Optional<String> mode = judgement.mode(category);
    return new Draft(
        parse,
        trigger,
        trigger.span(),
        category,
        mode,
        acts.cameo(category, mode),
        actors,
        recipients,
        false,
        status == Status.ACTUAL ? judgement.status() : status,
        judgement.isAlleged() || statusFinder.isAlleged(parse, trigger),
        !Boolean.getBoolean("tc"),
        trigger.isNoun(),
        judgement.likelyContexts(),
        Math.round(sure * 100) / 100.0,
        ActReview.RULE,
        Optional.empty());
  }
}
