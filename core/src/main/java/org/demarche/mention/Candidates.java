package org.demarche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** All that pronouns of a report may refer to, sentence by sentence. */
final class Candidates {

  /** No list of joined names is longer. */
  private static final int LONGEST = 12;

  private final Quotes quotes;
  private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();

  Candidates(Quotes quotes) {
    this.quotes = quotes;
  }

  /** Adds a mention, and the group that it makes with what it is joined to. */
  void add(ResolvedMention mention, Parse parse) {
    Word head = parse.word(mention.head());
    boolean plural = mention.plural();
    Candidate single = candidate(List.of(mention), parse, head, mention.last(), plural);
    List<Candidate> here = in(mention.sentence());
    here.removeIf(c -> c.isThing() && c.head() == head.index());
    Word joined = first(head, parse).orElse(head);
    boolean adjective = mention.use() == Use.ADJECTIVE;
    Optional<Candidate> group = adjective ? Optional.empty() : longest(here, joined, single);
    here.add(single);
    group.ifPresent(g -> here.add(g.with(single)));
  }

  /** The noun that the word is joined to: "Bush" for "Putin" in "Bush and Putin". */
  private static Optional<Word> first(Word head, Parse parse) {
    Word at = head;
    for (int i = 0; i < LONGEST && at.is("conj") && at.head() >= 0; i++) {
      at = parse.word(at.head());
    }
    return at.index() == head.index() ? Optional.empty() : Optional.of(at);
  }

  /** What the single one joins: those of the first noun, or another one of the same words. */
  private static Optional<Candidate> longest(List<Candidate> here, Word first, Candidate single) {
    return here.stream()
        .filter(c -> c.head() == first.index() && !c.isThing())
        .filter(c -> c.mentions().size() < LONGEST)
        .filter(c -> c.mentions().stream().allMatch(m -> isBeside(m, single.one())))
        .max(Comparator.comparingInt(c -> c.mentions().size()));
  }

  private static boolean isBeside(ResolvedMention one, ResolvedMention other) {
    boolean same = one.entity().id().equals(other.entity().id()) && !one.entity().id().isEmpty();
    boolean inside = one.head() == other.head() && one.first() != other.first();
    return !same && !inside && one.use() != Use.ADJECTIVE;
  }

  /** Adds a noun that is no mention: "the treaty". */
  void addThing(Word noun, Parse parse) {
    boolean plural = noun.tag().endsWith("S");
    in(parse.sentence().number()).add(candidate(List.of(), parse, noun, noun.index(), plural));
  }

  private Candidate candidate(
      List<ResolvedMention> mentions, Parse parse, Word head, int last, boolean plural) {
    return new Candidate(
        mentions,
        parse.sentence().number(),
        parse.sentence().paragraph(),
        head.index(),
        last,
        plural,
        Rank.of(parse, head),
        quotes.around(head.span()));
  }

  /** Returns what a sentence has named so far. */
  List<Candidate> in(int sentence) {
    return bySentence.computeIfAbsent(sentence, key -> new ArrayList<>());
  }
}
