package org.demarche.link;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;
import org.demarche.telling.ToldActs;

/** Finds what a verb says that an act was provoked by: "the raid prompted protests". */
final class Provocations {

  private static final int DEPTH = 5;

  private final LinkWords words;
  private final References references;

  Provocations(LinkWords words, References references) {
    this.words = words;
    this.references = references;
  }

  /** Returns the link that such a verb tells, with that verb. */
  Optional<Link> find(ToldActs acts, int answer, Draft draft, SideFinder sides) {
    for (Word verb : draft.parse().words()) {
      boolean provokes =
          verb.isVerb()
              && words.is(LinkWords.Kind.PROVOKES, verb.lemma())
              && draft.trigger().index() >= verb.index()
              && isOutcome(draft.parse(), draft.trigger(), verb);
      Optional<Choice> first =
          provokes ? provoker(acts, answer, draft, verb, sides) : Optional.empty();
      if (first.isPresent()) {
        return first.map(
            c ->
                new Link(
                    answer,
                    c.act(),
                    Fit.relation(draft, acts.best(c.act())),
                    verb.span(),
                    LinkBasis.PROVOKED,
                    c.over()));
      }
    }
    return Optional.empty();
  }

  /** "prompted protests by", "led it to cut": no clause of its own stands between. */
  private static boolean isOutcome(Parse parse, Word trigger, Word verb) {
    Word at = trigger;
    for (int i = 0; i < DEPTH && at.index() != verb.index(); i++) {
      if (at.head() < 0 || at.is("relcl", "advcl", "parataxis", "nsubj")) {
        return false;
      }
      at = parse.word(at.head());
    }
    return at.index() == verb.index();
  }

  private Optional<Choice> provoker(
      ToldActs acts, int answer, Draft draft, Word verb, SideFinder sides) {
    Parse parse = draft.parse();
    Optional<Word> subject = parse.child(verb, "nsubj");
    boolean which = subject.filter(s -> s.tag().startsWith("W")).isPresent();
    if (subject.isPresent() && !which) {
      return told(acts, answer, draft, subject.get(), sides);
    }
    Optional<Word> before = which ? parse.head(verb).filter(Word::isNoun) : Optional.empty();
    if (before.filter(w -> references.isTakenUp(parse, w)).isPresent()) {
      return told(acts, answer, draft, before.get(), sides);
    }
    boolean clause = which || verb.is("advcl", "conj", "acl") && verb.tag().equals("VBG");
    return clause ? lastBefore(acts, answer, draft, verb) : Optional.empty();
  }

  private Optional<Choice> told(
      ToldActs acts, int answer, Draft draft, Word noun, SideFinder sides) {
    return acts.below(draft.parse(), noun)
        .filter(t -> t.act() != answer && Fit.isPlausible(draft, t.draft()))
        .map(t -> new Choice(t.act()))
        .or(() -> references.find(acts, answer, draft, draft.parse(), noun, sides));
  }

  /** The last act of the sentence before the verb that the other side did. */
  private static Optional<Choice> lastBefore(ToldActs acts, int answer, Draft draft, Word verb) {
    List<Integer> fitting =
        acts.in(draft.sentence()).stream()
            .filter(t -> t.draft().trigger().index() < verb.index() && t.act() != answer)
            .filter(t -> t.draft().status() != Status.HYPOTHETICAL)
            .filter(t -> Fit.answers(t.draft()) && Fit.isPlausible(draft, t.draft()))
            .map(ToldActs.Told::act)
            .toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(new Choice(fitting.get(fitting.size() - 1), fitting));
  }
}
