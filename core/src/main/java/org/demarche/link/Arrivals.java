package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.telling.ToldActs;

/** Finds what a sentence says an act told before came after: "The order came in response to …". */
final class Arrivals {

  private static final Set<String> VERBS = Set.of("be", "come", "follow", "happen", "occur");

  private final References references;
  private final Marks marks;

  Arrivals(LinkWords words, References references) {
    this.references = references;
    this.marks = new Marks(words);
  }

  /** Returns the links of a sentence. */
  List<Link> find(ToldActs acts, Parse parse, SideFinder sides) {
    List<Link> links = new ArrayList<>();
    for (Word verb : parse.words()) {
      Optional<Word> subject =
          verb.isVerb() && VERBS.contains(verb.lemma())
              ? parse.child(verb, "nsubj")
              : Optional.empty();
      Optional<Choice> answer = subject.flatMap(s -> references.last(acts, parse, s, sides));
      answer.ifPresent(a -> links.addAll(of(acts, a.act(), parse, verb, sides)));
    }
    return links;
  }

  private List<Link> of(ToldActs acts, int answer, Parse parse, Word verb, SideFinder sides) {
    List<Link> links = new ArrayList<>();
    List<Mark> found = new ArrayList<>(marks.of(parse, verb));
    if (verb.lemma().equals("follow")) {
      parse
          .child(verb, "dobj")
          .ifPresent(o -> found.add(new Mark(verb, LinkWords.Kind.AFTER, List.of(o))));
    }
    for (Mark mark : found) {
      for (Word word : mark.answered()) {
        link(acts, answer, parse, mark, word, sides).ifPresent(links::add);
      }
    }
    return links;
  }

  private Optional<Link> link(
      ToldActs acts, int answer, Parse parse, Mark mark, Word word, SideFinder sides) {
    Draft best = acts.best(answer);
    return acts.below(parse, word)
        .map(told -> new Choice(told.act()))
        .or(() -> references.find(acts, answer, best, parse, word, sides))
        .filter(c -> c.act() != answer)
        .filter(c -> Fit.follows(best, acts.best(c.act())))
        .map(
            c ->
                new Link(
                    answer,
                    c.act(),
                    Fit.relation(best, acts.best(c.act())),
                    mark.word().span(),
                    LinkBasis.ARRIVAL,
                    c.over()));
  }
}
