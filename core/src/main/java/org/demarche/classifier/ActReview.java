package org.demarche.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.entity.Kind;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.record.Side;

/**
 * Has the classifier look at the acts that frames tell, and at words of a sentence by which they
 * tell none.
 */
public final class ActReview {

  /** What stands for the line of a frame where the classifier alone told an act. */
  public static final String RULE = "classifier";

  /** More sides of a sentence are not looked at. */
  private static final int MOST_SIDES = 8;

  private final Classifier classifier;
  private final Acts acts;

  /** Takes the classifier. */
  public ActReview(Classifier classifier, Acts acts) {
    this.classifier = classifier;
    this.acts = acts;
  }

  /**
   * Returns the acts with what the classifier adds, in the order of the text.
   *
   * @param possible tells whether an act that no frame tells may be one of politics
   */
  public List<Draft> review(
      String text,
      List<Parse> parses,
      Mentions mentions,
      List<Draft> drafts,
      Predicate<Draft> possible) {
    Map<Integer, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
    List<Draft> reviewed = new ArrayList<>();
    for (Parse parse : parses) {
      List<Draft> own = bySentence.getOrDefault(parse.sentence().number(), List.of());
      reviewed.addAll(of(text, parse, mentions, own, possible).acts());
    }
    return reviewed;
  }

  /**
   * Returns what the classifier says of one sentence.
   *
   * @param text of the report
   * @param framed the acts that frames tell in the sentence
   * @param possible tells whether an act that no frame tells may be one of politics
   */
  public SentenceReview of(
      String text, Parse parse, Mentions mentions, List<Draft> framed, Predicate<Draft> possible) {
    List<Side> sides = new ArrayList<>(parties(parse, mentions.in(parse.sentence().number())));
    framed.stream()
        .flatMap(draft -> Stream.concat(draft.actors().stream(), draft.recipients().stream()))
        .filter(side -> parse.sentence().span().contains(side.span()))
        .filter(side -> sides.stream().noneMatch(s -> s.span().overlaps(side.span())))
        .forEachOrdered(sides::add);
    return new SentenceReview(classifier, acts, possible, text, parse, sides, framed);
  }

  private static List<Side> parties(Parse parse, List<ResolvedMention> mentions) {
    return mentions.stream()
        .filter(each -> !isSource(parse, each.side()))
        .filter(each -> each.entity().kind() != Kind.PLACE && !each.side().country().isEmpty())
        .filter(each -> mentions.stream().noneMatch(other -> isInside(each, other)))
        .limit(MOST_SIDES)
        .map(ResolvedMention::side)
        .toList();
  }

  /** "Dozens were beaten, according to the ombudsman": who tells of an act has no part in it. */
  private static boolean isSource(Parse parse, Side side) {
    return parse.words().stream()
        .filter(word -> word.text().equalsIgnoreCase("according"))
        .anyMatch(word -> parse.span(word).contains(side.span()));
  }

  private static boolean isInside(ResolvedMention each, ResolvedMention other) {
    return other.side().span().contains(each.side().span())
        && !other.side().span().equals(each.side().span());
  }
}
