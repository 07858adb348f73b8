package org.demarche.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.clause.StatusFinder;
import org.demarche.entity.Kind;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;

/**
 * Has the classifier look at the acts that frames tell, and at sides of one sentence between which
 * they tell none.
 */
public final class ActReview {

  /** What stands for the line of a frame where the classifier alone told an act. */
  public static final String RULE = "classifier";

  /** How sure the classifier must be of an act that no frame tells. */
  static final double SURE_ALONE = Double.parseDouble(System.getProperty("sp", "0.75"));

  /** Of two sides that more words of the tree join the classifier is hardly ever sure. */
  private static final int FARTHEST = 3;

  /** More sides of a sentence are not looked at. */
  private static final int MOST_SIDES = Integer.getInteger("ms", 5);

  private final Classifier classifier;
  private final Acts acts;
  private final PlainVerbs plainVerbs = new PlainVerbs();
  private final StatusFinder statusFinder = new StatusFinder();

  /** Takes the classifier. */
  public ActReview(Classifier classifier, Acts acts) {
    this.classifier = classifier;
    this.acts = acts;
  }

  /** Returns the acts with what the classifier adds, in the order of the text. */
  public List<Draft> review(
      String text, List<Parse> parses, Mentions mentions, List<Draft> drafts) {
    Map<Integer, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
    List<Draft> reviewed = new ArrayList<>();
    for (Parse parse : parses) {
      int number = parse.sentence().number();
      List<Draft> own = bySentence.getOrDefault(number, List.of());
      List<Side> sides = sides(mentions.in(number));
      List<Draft> now = sides.size() < 2 ? own : sentence(text, parse, sides, own);
      reviewed.addAll(
          sides.isEmpty()
              ? now
              : new TriggerReview(classifier, acts).review(text, parse, sides, now));
    }
    return reviewed;
  }

  static List<Side> sides(List<ResolvedMention> mentions) {
    List<Side> sides = new ArrayList<>();
    for (ResolvedMention each : mentions) {
      boolean party = each.entity().kind() != Kind.PLACE && !each.side().country().isEmpty();
      boolean inside =
          mentions.stream()
              .anyMatch(
                  m ->
                      m != each
                          && m.side().span().contains(each.side().span())
                          && !m.side().span().equals(each.side().span()));
      if (party && !inside && sides.size() < MOST_SIDES) {
        sides.add(each.side());
      }
    }
    return sides;
  }

  private List<Draft> sentence(String text, Parse parse, List<Side> sides, List<Draft> own) {
    Consultation classifierSays = new Consultation(classifier, text, parse, own);
    List<Draft> all = new ArrayList<>();
    for (Draft draft : own) {
      all.add(weighed(draft, classifierSays));
    }
    all.addAll(found(parse, sides, own, classifierSays));
    all.sort(Comparator.comparingInt(d -> d.words().start()));
    return all;
  }

  /**
   * Returns why the classifier is not asked what one does to the other; empty when it is: where no
   * frame tells an act between the two, and the word that joins both may tell one.
   */
  Optional<Verdict.Outcome> unasked(Parse parse, Side actor, Side recipient, List<Draft> own) {
    if (isJoined(actor, recipient, own)) {
      return Optional.of(Verdict.Outcome.FRAME);
    }
    if (isOne(parse, actor, recipient)) {
      return Optional.of(Verdict.Outcome.SAME_SIDE);
    }
    List<Word> way = new TreePath(parse).between(actor.span(), recipient.span());
    Optional<Word> trigger = trigger(way);
    if (trigger.isEmpty() || way.size() > FARTHEST) {
      return Optional.of(Verdict.Outcome.NO_TRIGGER);
    }
    if (isTold(trigger.get(), own)) {
      return Optional.of(Verdict.Outcome.TOLD);
    }
    return trigger.filter(plainVerbs::has).map(plain -> Verdict.Outcome.PLAIN);
  }

  /** Returns the act with a confidence to which the classifier has its share. */
  private static Draft weighed(Draft draft, Consultation classifierSays) {
    Optional<Judgement> said = judgement(draft, classifierSays);
    if (said.isEmpty()) {
      return draft;
    }
    Judgement judgement = said.get();
    double share = judgement.scores().getOrDefault(draft.category(), 0.0);
    double confidence = Math.round((draft.confidence() + share) * 50) / 100.0;
    return draft.reviewed(judgement.likelyContexts(), confidence);
  }

  /**
   * Returns what the classifier says of the first two sides of an act, none when one is missing.
   */
  static Optional<Judgement> judgement(Draft draft, Consultation classifierSays) {
    List<Side> actors = draft.actors();
    List<Side> others = draft.mutual() ? actors.stream().skip(1).toList() : draft.recipients();
    if (actors.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(classifierSays.on(actors.get(0).span(), others.get(0).span()));
  }

  private List<Draft> found(
      Parse parse, List<Side> sides, List<Draft> own, Consultation classifierSays) {
    List<Draft> found = new ArrayList<>();
    for (Side actor : sides) {
      for (Side recipient : sides) {
        if (actor != recipient && unasked(parse, actor, recipient, own).isEmpty()) {
          Judgement judgement = classifierSays.on(actor.span(), recipient.span());
          act(parse, actor, recipient, judgement).ifPresent(d -> add(found, d));
        }
      }
    }
    return found;
  }

  static void add(List<Draft> found, Draft draft) {
    Optional<Draft> same =
        found.stream()
            .filter(d -> d.trigger().equals(draft.trigger()))
            .filter(d -> d.category().equals(draft.category()))
            .findFirst();
    if (same.isEmpty()) {
      found.add(draft);
    } else if (same.get().confidence() < draft.confidence()) {
      found.set(found.indexOf(same.get()), draft);
    }
  }

  static boolean isJoined(Side one, Side other, List<Draft> drafts) {
    return drafts.stream()
        .anyMatch(
            d ->
                Stream.concat(d.actors().stream(), d.recipients().stream())
                        .filter(s -> isSame(s, one) || isSame(s, other))
                        .map(s -> isSame(s, one))
                        .distinct()
                        .count()
                    == 2);
  }

  /** Two parties of one state are two, "Chad's president, Mahamat Idriss Déby" is one. */
  private static boolean isOne(Parse parse, Side a, Side b) {
    if (a.entity().isEmpty() || b.entity().isEmpty()) {
      return isSame(a, b);
    }
    return a.span().overlaps(b.span())
        || a.entity().equals(b.entity())
        || isApposed(parse, a, b)
        || isApposed(parse, b, a);
  }

  private static boolean isApposed(Parse parse, Side name, Side to) {
    return new TreePath(parse)
        .head(name.span())
        .filter(w -> w.is("appos"))
        .flatMap(parse::head)
        .filter(w -> w.span().overlaps(to.span()))
        .isPresent();
  }

  static boolean isSame(Side a, Side b) {
    return a.span().overlaps(b.span())
        || !a.entity().isEmpty() && a.entity().equals(b.entity())
        || a.country().equals(b.country()) && a.sectors().equals(b.sectors());
  }

  /** Returns the act that the classifier tells of two sides, none when it is not sure enough. */
  Optional<Draft> act(Parse parse, Side actor, Side recipient, Judgement judgement) {
    String category = judgement.category();
    double sure = judgement.scores().getOrDefault(category, 0.0);
    Optional<Word> trigger = trigger(new TreePath(parse).between(actor.span(), recipient.span()));
    if (category.equals(Outputs.NONE) || sure < SURE_ALONE || trigger.isEmpty()) {
      return Optional.empty();
    }
    Status status = statusFinder.of(parse, trigger.get());
    Optional<String> mode = judgement.mode(category);
    return Optional.of(
        new Draft(
            parse,
            trigger.get(),
            trigger.get().span(),
            category,
            mode,
            acts.cameo(category, mode),
            List.of(actor),
            List.of(recipient),
            false,
            status == Status.ACTUAL ? judgement.status() : status,
            judgement.isAlleged() || statusFinder.isAlleged(parse, trigger.get()),
            true,
            trigger.get().isNoun(),
            judgement.likelyContexts(),
            Math.round(sure * 100) / 100.0,
            RULE,
            Optional.empty()));
  }

  /** Of a word of which a frame has told, with its sides, no more is told. */
  private static boolean isTold(Word trigger, List<Draft> own) {
    return own.stream().anyMatch(d -> d.trigger().index() == trigger.index());
  }

  /** The verb that joins both, else the noun. */
  private static Optional<Word> trigger(List<Word> way) {
    return way.stream()
        .filter(Word::isVerb)
        .findFirst()
        .or(() -> way.stream().filter(Word::isNoun).findFirst());
  }
}
