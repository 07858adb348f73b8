package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.clause.Question;
import org.demarche.clause.Trees;
import org.demarche.frame.FrameLexicon;
import org.demarche.frame.Matrix;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.mention.SideFinder;
import org.demarche.ontology.Acts;
import org.demarche.parse.Parse;
import org.demarche.record.Side;
import org.demarche.statement.Attributions;

/** Finds acts with the frame lexicon and the words that govern other clauses. */
public final class FrameEventFinder implements EventFinder {

  private final Trees trees;
  private final Acts acts;
  private final WordClasses classes;
  private final FrameLexicon frames;
  private final Matrix matrix;
  private final Transformation transformation;
  private final Referents referents;
  private final Domains domains;
  private final BareReplies bareReplies;
  private final Prevention prevention;

  /** Uses the lexicons. */
  public FrameEventFinder(
      Acts acts,
      WordClasses classes,
      FrameLexicon frames,
      Matrix matrix,
      Referents referents,
      Trees trees) {
    this.acts = acts;
    this.trees = trees;
    this.classes = classes;
    this.domains = new Domains(classes);
    this.bareReplies = new BareReplies(classes);
    this.prevention = new Prevention(classes);
    this.frames = frames;
    this.matrix = matrix;
    this.transformation = new Transformation(acts, classes);
    this.referents = referents;
  }

  @Override
  public List<Draft> find(List<Parse> parses, Mentions mentions, Attributions said) {
    SideFinder sides = new SideFinder(mentions, said::speaker, said::addressees);
    Partners partners = new Partners(classes, referents, mentions, said, parses);
    Gapped gapped = new Gapped(sides);
    Sharers sharers = new Sharers(sides);
    List<Draft> drafts = new ArrayList<>();
    for (Parse parse : parses) {
      if (domains.isSport(parse)) {
        continue;
      }
      reader(parse, sides, said).read().stream()
          .map(gapped::complete)
          .map(partners::complete)
          .map(sharers::complete)
          .forEach(draft -> drafts.addAll(apart(draft)));
    }
    return drafts.stream()
        .map(draft -> partners.completeLater(draft, drafts))
        .filter(draft -> !Reportable.isVisitToNowhere(draft))
        .filter(draft -> !Reportable.isVisitHome(draft))
        .filter(draft -> !bareReplies.isToNobody(draft))
        .toList();
  }

  /**
   * Returns how each word that has frames was read, for each sentence, by reading all again.
   *
   * @param parses the sentences in their order
   */
  public List<List<Reading>> readings(List<Parse> parses, Mentions mentions, Attributions said) {
    SideFinder sides = new SideFinder(mentions, said::speaker, said::addressees);
    Partners partners = new Partners(classes, referents, mentions, said, parses);
    Gapped gapped = new Gapped(sides);
    Sharers sharers = new Sharers(sides);
    List<List<Reading>> readings = new ArrayList<>();
    for (Parse parse : parses) {
      Map<Integer, List<Draft>> told = new HashMap<>();
      if (!domains.isSport(parse)) {
        reader(parse, sides, said).read().stream()
            .map(gapped::complete)
            .map(partners::complete)
            .map(sharers::complete)
            .filter(draft -> !Reportable.isVisitToNowhere(draft))
            .forEach(draft -> told.put(draft.trigger().index(), apart(draft)));
      }
      List<Reading> read = reader(parse, sides, said).walker().readings(told);
      readings.add(domains.isSport(parse) ? read.stream().map(Reading::ofSport).toList() : read);
    }
    return readings;
  }

  /** Returns of every verb whether its doing took place, in the order of the text. */
  public List<Standing> standings(List<Parse> parses, Mentions mentions, Attributions said) {
    SideFinder sides = new SideFinder(mentions, said::speaker, said::addressees);
    return parses.stream()
        .map(trees::of)
        .map(t -> new Standings(new Governed(matrix, classes.members("@light"), t, sides), t))
        .flatMap(standings -> standings.of().stream())
        .toList();
  }

  /**
   * Returns what tells of an act that no frame tells whether it may be one of politics: its word is
   * not one of which a frame says that it tells none, nor one that only asks, and nobody means to
   * prevent it.
   */
  public Predicate<Draft> possible(Mentions mentions, Attributions said) {
    SideFinder sides = new SideFinder(mentions, said::speaker, said::addressees);
    return draft ->
        !domains.isSport(draft.parse())
            && !Question.isPut(draft.parse(), draft.trigger())
            && !prevention.isOf(draft)
            && !reader(draft.parse(), sides, said).isNoAct(draft.trigger())
            && new Reportable(acts, classes, trees.of(draft.parse())).fate(draft) == Fate.TOLD;
  }

  /** Returns the words that make a sentence one of sport, none when it is not. */
  public List<String> sport(Parse parse) {
    return domains.isSport(parse) ? domains.words(parse) : List.of();
  }

  private ClauseReader reader(Parse parse, SideFinder sides, Attributions said) {
    return new ClauseReader(
        frames, matrix, classes, transformation, acts, sides, said, trees.of(parse));
  }

  /** "Each side accused the other": two charges. */
  private static boolean isOfEach(Draft draft) {
    Parse parse = draft.parse();
    boolean each =
        parse
            .child(draft.trigger(), "nsubj")
            .filter(s -> parse.children(s).stream().anyMatch(c -> c.lemma().equals("each")))
            .isPresent();
    return each
        && draft.actors().size() == 2
        && parse.child(draft.trigger(), "dobj").filter(o -> o.lemma().equals("other")).isPresent();
  }

  /** "Iran and North Korea are targeted": sanctions on each are an act of their own. */
  private static List<Draft> apart(Draft draft) {
    if (Frontiers.isBetween(draft) || isOfEach(draft)) {
      Side one = draft.actors().get(0);
      Side other = draft.actors().get(1);
      return List.of(
          draft.withSides(List.of(one), List.of(other), draft.confidence()),
          draft.withSides(List.of(other), List.of(one), draft.confidence()));
    }
    long countries = draft.recipients().stream().map(Side::country).distinct().count();
    boolean listed = draft.parse().child(draft.trigger(), "nsubjpass").isPresent();
    if (!draft.category().equals("SANCTION") || countries < 2 || !listed) {
      return List.of(draft);
    }
    return draft.recipients().stream()
        .map(r -> draft.withSides(draft.actors(), List.of(r), draft.confidence()))
        .toList();
  }
}
