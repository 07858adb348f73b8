package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.telling.ToldActs;

/** Tells from the words of a clause which acts its act answers. */
final class Answers {

  /** How many sentences back an act is looked for that "in response" alone points to. */
  /** How many acts, from the first on, retaliation may answer at any distance. */
  private static final int FIRST = 500;

  private static final int BACK = 3;

  private static final Set<String> WITHOUT_REASON =
      Set.of("AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "REQUEST", "RETREAT");

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
        link(acts, answer, draft, mark, word, sides).ifPresent(links::add);
      }
      if (links.size() == before && isBack(mark)) {
        open(acts, answer, draft, mark).ifPresent(links::add);
      }
    }
    return links;
  }

  /** Returns the link to what the act is about: "condemned the raid", "yielded to the demand". */
  Optional<Link> about(ToldActs acts, int answer, Draft draft, SideFinder sides) {
    for (Word word : subjects.of(draft)) {
      Optional<ToldActs.Told> told =
          acts.below(draft.parse(), word)
              .filter(t -> t.act() != answer && isSubject(draft, t.draft(), word))
              .filter(t -> Fit.isPlausible(draft, t.draft()));
      OptionalInt first =
          told.isPresent()
              ? OptionalInt.of(told.get().act())
              : references.find(acts, answer, draft, word, sides);
      if (first.isPresent()) {
        Draft answered = acts.best(first.getAsInt());
        Relation relation = word.is("pcomp") ? Relation.REASON : Fit.relation(draft, answered);
        return Optional.of(new Link(answer, first.getAsInt(), relation, word.span()));
      }
    }
    return Optional.empty();
  }

  /** "threw out two envoys, accusing them of spying": the charge is the reason. */
  Optional<Link> charged(ToldActs acts, int answer, Draft draft) {
    if (!Fit.isHostile(draft)) {
      return Optional.empty();
    }
    for (ToldActs.Told told : acts.in(draft.sentence())) {
      Draft charge = told.draft();
      boolean participle =
          charge.trigger().is("advcl")
              && charge.trigger().tag().equals("VBG")
              && charge.trigger().head() == draft.trigger().index();
      if (participle && told.act() != answer && charge.category().equals("ACCUSE")) {
        return Optional.of(new Link(answer, told.act(), Relation.REASON, charge.trigger().span()));
      }
    }
    return Optional.empty();
  }

  /** The word itself tells the act, or what hangs on it tells one of the other side. */
  private static boolean isSubject(Draft draft, Draft first, Word word) {
    return first.trigger().index() == word.index()
        || word.is("pcomp") && !first.category().equals("REJECT")
        || draft.category().equals("REJECT") && Fit.isReverse(draft, first);
  }

  private Optional<Link> link(
      ToldActs acts, int answer, Draft draft, Mark mark, Word word, SideFinder sides) {
    Optional<ToldActs.Told> told =
        acts.below(draft.parse(), word)
            .filter(
                t -> t.act() != answer && t.draft().trigger().index() != draft.trigger().index());
    if (told.isPresent()) {
      return told.filter(t -> isRight(mark, draft, t.draft()))
          .map(
              t -> new Link(answer, t.act(), relation(mark, draft, t.draft()), mark.word().span()));
    }
    OptionalInt first = references.find(acts, answer, draft, word, sides);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Draft answered = acts.best(first.getAsInt());
    return Optional.of(mark)
        .filter(m -> isRight(m, draft, answered))
        .map(
            m -> new Link(answer, first.getAsInt(), relation(m, draft, answered), m.word().span()));
  }

  private static boolean isRight(Mark mark, Draft answer, Draft first) {
    boolean right =
        switch (mark.kind()) {
          case AFTER -> !answer.alleged() && Fit.follows(answer, first);
          case BEHIND ->
              mark.word().isVerb()
                  ? Fit.isHostile(answer) && Fit.isUnkind(first) && Fit.crosses(answer, first)
                  : !WITHOUT_REASON.contains(answer.category()) || mark.word().is("mark");
          default -> true;
        };
    return right && Fit.isPlausible(answer, first);
  }

  /**
   * "In response, …", "hit back": the last act of the other side; of retaliation also a later one.
   */
  private Optional<Link> open(ToldActs acts, int answer, Draft draft, Mark mark) {
    boolean feeling = mark.kind() == LinkWords.Kind.NOUN && isFeeling(mark.word());
    for (int back = 0; back <= BACK && !feeling; back++) {
      List<ToldActs.Told> told = acts.in(draft.sentence() - back);
      for (int i = told.size() - 1; i >= 0; i--) {
        Draft first = told.get(i).draft();
        boolean before = back > 0 || first.trigger().index() < draft.trigger().index();
        if (before && isOpposite(mark, answer, draft, told.get(i))) {
          return Optional.of(link(mark, answer, draft, told.get(i)));
        }
      }
    }
    for (int act = 0; act < Math.min(acts.size(), FIRST) && isBack(mark); act++) {
      ToldActs.Told told = new ToldActs.Told(act, acts.best(act));
      if (isOpposite(mark, answer, draft, told)) {
        return Optional.of(link(mark, answer, draft, told));
      }
    }
    return Optional.empty();
  }

  private Link link(Mark mark, int answer, Draft draft, ToldActs.Told told) {
    Relation relation = relation(mark, draft, told.draft());
    return new Link(answer, told.act(), relation, mark.word().span());
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
    return told.act() != answer
        && hostile
        && Fit.answers(first)
        && Fit.isReverse(draft, first)
        && Fit.isPlausible(draft, first);
  }

  private Relation relation(Mark mark, Draft answer, Draft first) {
    Optional<Relation> told = words.relation(mark.kind(), mark.word().lemma());
    boolean weak =
        told.filter(r -> r == Relation.RETALIATION).isPresent()
            && !(Fit.isHostile(answer) && Fit.isHostile(first));
    return told.filter(r -> !weak).orElseGet(() -> Fit.relation(answer, first));
  }

  /** Returns what a verb of provoking says the act was provoked by, with that verb. */
  Optional<Link> provoked(ToldActs acts, int answer, Draft draft, SideFinder sides) {
    Parse parse = draft.parse();
    for (Word verb : parse.words()) {
      boolean provokes =
          verb.isVerb()
              && words.is(LinkWords.Kind.PROVOKES, verb.lemma())
              && draft.trigger().index() >= verb.index()
              && isOutcome(parse, draft.trigger(), verb);
      if (provokes) {
        Optional<Link> link =
            provoker(acts, answer, draft, verb, sides)
                .map(
                    first ->
                        new Link(
                            answer, first, Fit.relation(draft, acts.best(first)), verb.span()));
        if (link.isPresent()) {
          return link;
        }
      }
    }
    return Optional.empty();
  }

  /** "prompted protests by", "led it to cut": no clause of its own stands between. */
  private static boolean isOutcome(Parse parse, Word trigger, Word verb) {
    Word at = trigger;
    for (int i = 0; i < BACK + 2 && at.index() != verb.index(); i++) {
      if (at.head() < 0 || at.is("relcl", "advcl", "parataxis", "nsubj")) {
        return false;
      }
      at = parse.word(at.head());
    }
    return at.index() == verb.index();
  }

  private Optional<Integer> provoker(
      ToldActs acts, int answer, Draft draft, Word verb, SideFinder sides) {
    Parse parse = draft.parse();
    Optional<Word> subject = parse.child(verb, "nsubj");
    boolean which = subject.filter(s -> s.tag().startsWith("W")).isPresent();
    if (subject.isPresent() && !which) {
      Optional<Integer> told =
          acts.below(parse, subject.get())
              .filter(t -> t.act() != answer && Fit.isPlausible(draft, t.draft()))
              .map(ToldActs.Told::act);
      OptionalInt taken = references.find(acts, answer, draft, subject.get(), sides);
      return told.isPresent() || taken.isEmpty() ? told : Optional.of(taken.getAsInt());
    }
    boolean clause = which || verb.is("advcl", "conj", "acl") && verb.tag().equals("VBG");
    return clause ? lastBefore(acts, answer, draft, verb) : Optional.empty();
  }

  /** The last act of the sentence before the verb that the other side did. */
  private static Optional<Integer> lastBefore(ToldActs acts, int answer, Draft draft, Word verb) {
    List<ToldActs.Told> told = acts.in(draft.sentence());
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft first = told.get(i).draft();
      boolean before = first.trigger().index() < verb.index() && told.get(i).act() != answer;
      if (before && Fit.answers(first) && Fit.isPlausible(draft, first)) {
        return Optional.of(told.get(i).act());
      }
    }
    return Optional.empty();
  }
}
