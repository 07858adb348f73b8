package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
      OptionalInt answer =
          subject.isPresent()
              ? references.last(acts, parse, subject.get(), sides)
              : OptionalInt.empty();
      if (answer.isPresent()) {
        links.addAll(of(acts, answer.getAsInt(), parse, verb));
      }
    }
    return links;
  }

  private List<Link> of(ToldActs acts, int answer, Parse parse, Word verb) {
    List<Link> links = new ArrayList<>();
    List<Mark> found = new ArrayList<>(marks.of(parse, verb));
    if (verb.lemma().equals("follow")) {
      parse
          .child(verb, "dobj")
          .ifPresent(o -> found.add(new Mark(verb, LinkWords.Kind.AFTER, List.of(o))));
    }
    for (Mark mark : found) {
      for (Word word : mark.answered()) {
        acts.below(parse, word)
            .filter(t -> t.act() != answer)
            .filter(t -> Fit.follows(acts.best(answer), t.draft()))
            .map(
                t ->
                    new Link(
                        answer,
                        t.act(),
                        Fit.relation(acts.best(answer), t.draft()),
                        mark.word().span()))
            .ifPresent(links::add);
      }
    }
    return links;
  }
}
