package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.record.Status;
import org.demarche.telling.ToldActs;

/** Tells from the words of a clause which acts its act answers. */
final class Answers {

  /** How many acts, from the first on, retaliation may answer at any distance. */
  private static final int FIRST = 500;

  /** How many sentences back an act is looked for that "in response" alone points to. */
  private static final int BACK = 3;

  private static final Set<String> WITHOUT_REASON =
      Set.of("AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "REQUEST", "RETREAT");

  /** What those answer who agree or yield. */
  private static final Set<String> ASKED =
      Set.of("AGREE", "ASSAULT", "COERCE", "PROTEST", "REQUEST", "SANCTION", "THREATEN");

  private final LinkWords words;
  private final Marks marks;
  private final Subjects subjects;
  private final References references;

  Answers(LinkWords words, References references) {
    this.words = words;
    this.marks = new Marks(words);
    this.subjects = new Subjects(words);
    this.references = references;
  }

  /** Returns the links that the marks of a telling tell, in the order of the text. */
  List<Link> marked(ToldActs acts, int answer, Draft draft, SideFinder sides) {
    List<Link> links = new ArrayList<>();
    for (Mark mark : marks.of(draft)) {
      if (mark.answered().isEmpty()) {
        open(acts, answer, draft, mark).ifPresent(links::add);
      }
      int before = links.size();
      for (Word word : mark.answered()) {
        links.addAll(links(acts, answer, draft, mark, word, sides));
      }
      if (links.size() == before && isBack(mark)) {
        open(acts, answer, draft, mark).ifPresent(links::add);
      }
    }
    return links;
  }

  /** Returns the link to what the act is about: "condemned the raid", "yielded to the demand". */
  Optional<Link> about(ToldActs acts, int answer, Draft draft, SideFinder sides) {
    boolean yields = draft.category().equals("AGREE") || draft.category().equals("CONCEDE");
    List<Word> about = subjects.of(draft);
    boolean promised =
        yields && draft.status() == Status.FUTURE && about.stream().noneMatch(words::isExecution);
    if (draft.status() == Status.HYPOTHETICAL || promised) {
      return Optional.empty();
    }
    for (Word word : about) {
      if (!word.isNoun() && !word.is("pcomp")) {
        continue;
      }
      Optional<Choice> first =
          acts.below(draft.parse(), word)
              .filter(t -> Clause.tells(draft.parse(), t.draft().trigger(), word))
              .filter(t -> t.act() != answer && isSubject(draft, t.draft(), word))
              .filter(t -> !t.draft().trigger().lemma().equals(draft.trigger().lemma()))
              .filter(t -> Fit.isPlausible(draft, t.draft()))
              .map(t -> new Choice(t.act()))
              .or(() -> references.find(acts, answer, draft, draft.parse(), word, sides))
              .filter(c -> !yields || isAsked(acts.best(c.act()), about));
      if (first.isPresent()) {
        Draft answered = acts.best(first.get().act());
        Relation relation = word.is("pcomp") ? Relation.REASON : Fit.relation(draft, answered);
        return first.map(c -> link(answer, c, relation, word, LinkBasis.SUBJECT));
      }
    }
    return Optional.empty();
  }

  /** "will watch over the observance of the truce" answers the truce. */
  private boolean isAsked(Draft first, List<Word> about) {
    return ASKED.contains(first.category())
        || first.mutual() && about.stream().anyMatch(words::isExecution);
  }

  /** "threw out two envoys, accusing them of spying": the charge is the reason. */
  Optional<Link> charged(ToldActs acts, int answer, Draft draft) {
    if (!Fit.isHostile(draft)) {
      return Optional.empty();
    }
    for (ToldActs.Told told : acts.in(draft.sentence())) {
      Draft charge = told.draft();
      boolean participle =
          !draft.category().equals("PROTEST")
              && charge.trigger().is("advcl")
              && charge.trigger().tag().equals("VBG")
              && charge.trigger().head() == draft.trigger().index();
      if (participle && told.act() != answer && charge.category().equals("ACCUSE")) {
        return Optional.of(
            link(
                answer,
                new Choice(told.act()),
                Relation.REASON,
                charge.trigger(),
                LinkBasis.CHARGE));
      }
    }
    return Optional.empty();
  }

  /** The word itself tells the act, or what hangs on it tells one of the other side. */
  private static boolean isSubject(Draft draft, Draft first, Word word) {
    boolean charged =
        first.actors().isEmpty()
            || draft.recipients().isEmpty()
            || Sides.meet(draft.recipients(), first.actors(), false);
    return first.trigger().index() == word.index()
        || word.is("pcomp") && !first.category().equals("REJECT") && charged
        || draft.category().equals("REJECT")
            && !first.actors().isEmpty()
            && Fit.isReverse(draft, first);
  }

  private List<Link> links(
      ToldActs acts, int answer, Draft draft, Mark mark, Word word, SideFinder sides) {
    Optional<ToldActs.Told> told =
        acts.below(draft.parse(), word)
            .filter(t -> Clause.tells(draft.parse(), t.draft().trigger(), word))
            .filter(
                t -> t.act() != answer && t.draft().trigger().index() != draft.trigger().index());
    if (told.filter(t -> !isRight(mark, draft, t.draft())).isPresent()) {
      return shared(acts, answer, draft, mark, told.get(), sides);
    }
    return told
        .map(t -> new Choice(t.act()))
        .or(() -> references.find(acts, answer, draft, draft.parse(), word, sides))
        .or(() -> references.repeated(acts, answer, draft, draft.parse(), word, sides))
        .filter(c -> isRight(mark, draft, acts.best(c.act())))
        .map(c -> link(mark, answer, draft, acts.best(c.act()), c, LinkBasis.MARK))
        .stream()
        .toList();
  }

  /** "bombed the camps after it broke off talks over the raid" answers the raid as well. */
  private List<Link> shared(
      ToldActs acts, int answer, Draft draft, Mark mark, ToldActs.Told own, SideFinder sides) {
    boolean same =
        mark.kind() == LinkWords.Kind.AFTER
            && Fit.isHostile(draft)
            && Fit.isUnkind(own.draft())
            && Sides.cover(draft.actors(), own.draft().actors(), true);
    return same
        ? marked(acts, own.act(), own.draft(), sides).stream()
            .filter(l -> l.answered() != answer && l.basis() == LinkBasis.MARK)
            .filter(l -> Fit.isHostile(acts.best(l.answered())))
            .filter(l -> Fit.isPlausible(draft, acts.best(l.answered())))
            .map(l -> l.by(answer, Fit.relation(draft, acts.best(l.answered()))))
            .toList()
        : List.of();
  }

  /** "will join only after it recognises it" answers nothing yet. */
  private static boolean isPast(Draft first) {
    return first.status() == Status.ACTUAL || first.status() == Status.HISTORICAL;
  }

  /** Within a country, nobody knows whether what nobody did came from the other side. */
  private static boolean isDone(Draft answer, Draft first) {
    boolean unknown = answer.actors().isEmpty() && Fit.isDomestic(first);
    boolean same =
        answer.actors().isEmpty()
            && answer.category().equals("ASSAULT")
            && Sides.meet(answer.recipients(), first.actors(), false);
    return !answer.alleged() && answer.status() != Status.HYPOTHETICAL && !unknown && !same
        || isTowardsDoer(answer, first);
  }

  /** "were arrested after they threw stones" was done to those who threw. */
  private static boolean isTowardsDoer(Draft answer, Draft first) {
    return !answer.alleged()
        && answer.status() != Status.HYPOTHETICAL
        && Sides.meet(Sides.entities(answer.recipients()), Sides.entities(first.actors()));
  }

  private static boolean isRight(Mark mark, Draft answer, Draft first) {
    boolean right =
        switch (mark.kind()) {
          case AFTER -> isDone(answer, first) && isPast(first) && Fit.follows(answer, first);
          case BEHIND ->
              mark.word().isVerb()
                  ? Fit.isHostile(answer) && Fit.isUnkind(first) && Fit.crosses(answer, first)
                  : !WITHOUT_REASON.contains(answer.category()) || mark.word().is("mark");
          case FALLS -> isPast(first) && Fit.answers(first);
          default -> true;
        };
    boolean fallen = mark.kind() == LinkWords.Kind.FALLS && answer.mutual();
    return right && (fallen || Fit.isPlausible(answer, first));
  }

  /**
   * "In response, …", "hit back": the last act of the other side; of retaliation also a later one.
   */
  private Optional<Link> open(ToldActs acts, int answer, Draft draft, Mark mark) {
    boolean feeling = mark.kind() == LinkWords.Kind.NOUN && isFeeling(mark.word());
    List<Integer> fitting = new ArrayList<>();
    for (int back = 0; back <= BACK && !feeling; back++) {
      List<ToldActs.Told> told = acts.in(draft.sentence() - back);
      for (int i = told.size() - 1; i >= 0; i--) {
        Draft first = told.get(i).draft();
        boolean before = back > 0 || first.trigger().index() < draft.trigger().index();
        if (before && isOpposite(mark, answer, draft, told.get(i))) {
          fitting.add(told.get(i).act());
        }
      }
    }
    for (int act = 0; act < Math.min(acts.size(), FIRST) && isBack(mark); act++) {
      ToldActs.Told told = new ToldActs.Told(act, acts.best(act));
      if (isOpposite(mark, answer, draft, told)) {
        fitting.add(act);
      }
    }
    return fitting.stream()
        .findFirst()
        .map(act -> new Choice(act, fitting))
        .map(c -> link(mark, answer, draft, acts.best(c.act()), c, LinkBasis.OPEN_MARK));
  }

  private Link link(
      Mark mark, int answer, Draft draft, Draft first, Choice choice, LinkBasis basis) {
    return link(answer, choice, relation(mark, draft, first), mark.word(), basis);
  }

  private static Link link(
      int answer, Choice choice, Relation relation, Word word, LinkBasis basis) {
    return new Link(answer, choice.act(), relation, word.span(), basis, choice.over());
  }

  /** Retaliation is always for something hostile, wherever the report tells it. */
  private boolean isBack(Mark mark) {
    return words
        .relation(mark.kind(), mark.word().lemma())
        .filter(r -> r == Relation.RETALIATION)
        .isPresent();
  }

  private static boolean isFeeling(Word word) {
    return Set.of("anger", "fury", "indignation", "outrage", "protest").contains(word.lemma());
  }

  private boolean isOpposite(Mark mark, int answer, Draft draft, ToldActs.Told told) {
    Draft first = told.draft();
    boolean hostile = !isBack(mark) || Fit.isUnkind(draft) && Fit.isHostile(first);
    boolean kind = Fit.isKind(first) && (Fit.isUnkind(draft) || draft.category().equals("REQUEST"));
    return told.act() != answer
        && hostile
        && !kind
        && Fit.answers(first)
        && first.status() != Status.HYPOTHETICAL
        && (Fit.isReverse(draft, first) || isReturned(draft, first))
        && Fit.isPlausible(draft, first);
  }

  /** What "in exchange" is done to those who did something for nobody in particular. */
  private static boolean isReturned(Draft draft, Draft first) {
    return first.recipients().isEmpty()
        && Sides.meet(draft.recipients(), first.actors(), Fit.isDomestic(draft, first));
  }

  private Relation relation(Mark mark, Draft answer, Draft first) {
    if (mark.kind() == LinkWords.Kind.FALLS) {
      return Relation.REASON;
    }
    Optional<Relation> told = words.relation(mark.kind(), mark.word().lemma());
    boolean weak =
        told.filter(r -> r == Relation.RETALIATION).isPresent()
            && !(Fit.isHostile(answer) && Fit.isHostile(first));
    return told.filter(r -> !weak).orElseGet(() -> Fit.relation(answer, first));
  }
}
