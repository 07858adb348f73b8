package org.demarche.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Tree;
import org.demarche.clause.Trees;
import org.demarche.expectation.OutlookBasis.Turn;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Tells who is to do what is to come. */
final class Doers {

  private static final Set<String> TALKS =
      Set.of("consultation", "dialogue", "discussion", "negotiation", "talk", "talks");
  private static final Set<String> APART =
      Set.of("after", "amid", "amidst", "despite", "following");
  private static final Set<String> PLACING = Set.of("at", "from", "in", "into", "on", "to");

  /** What is told of an occasion when it is said to come. */
  private static final Set<String> COMING =
      Set.of(
          "begin",
          "continue",
          "go",
          "happen",
          "occur",
          "open",
          "proceed",
          "resume",
          "start",
          "take");

  private final Trees trees;
  private final OutlookLexicon lexicon;
  private final Grants grants = new Grants();
  private final Addressed addressed = new Addressed();
  private final PassiveDoers passives = new PassiveDoers();

  Doers(Trees trees, OutlookLexicon lexicon) {
    this.trees = trees;
    this.lexicon = lexicon;
  }

  /**
   * Those who are to act.
   *
   * @param named whether the words name them, and not only whose thing it is that acts
   * @param turn how they were found
   */
  record Found(List<Side> who, boolean named, Turn turn) {}

  Found of(
      Parse parse,
      Word act,
      Prospect kind,
      Optional<Word> governor,
      SideFinder sides,
      Attributions said) {
    Optional<Word> holder = grants.holder(parse, act);
    if (holder.isPresent()) {
      return new Found(known(sides.of(parse, holder.get())), true, Turn.HOLDER);
    }
    Optional<Word> asked = governor.flatMap(g -> addressed.of(parse, act, kind, g, sides));
    if (asked.isPresent()) {
      return new Found(known(sides.of(parse, asked.get())), true, Turn.ASKED);
    }
    if (governor.filter(g -> addressed.isNobody(parse, act, kind, g)).isPresent()) {
      return new Found(List.of(), false, Turn.ASKED);
    }
    Tree tree = trees.of(parse);
    return tree.isPassive(act)
        ? ofPassive(parse, tree, act, kind, sides, said)
        : ofActive(parse, tree, act, sides, said);
  }

  private Found ofActive(Parse parse, Tree tree, Word act, SideFinder sides, Attributions said) {
    List<Side> who = new ArrayList<>();
    boolean named = false;
    boolean talks = false;
    for (Word subject : tree.subjects(act)) {
      List<Side> own = known(sides.named(parse, subject));
      if (isThing(subject, act)) {
        continue;
      }
      named |= !own.isEmpty() || isPart(subject);
      talks |= TALKS.contains(subject.lemma());
      List<Side> all = own.isEmpty() ? known(sides.of(parse, subject)) : own;
      named |= all.stream().anyMatch(s -> s.span().contains(subject.span()));
      who.addAll(all);
    }
    return who.isEmpty() && talks
        ? new Found(speaker(act, said), true, Turn.PARTIES)
        : new Found(who, named, Turn.SUBJECT);
  }

  /** "the visit will promote trade", not "the vote will take place". */
  private boolean isThing(Word subject, Word act) {
    if (TALKS.contains(subject.lemma()) || !subject.isNoun() || subject.tag().startsWith("NNP")) {
      return false;
    }
    boolean occasion = lexicon.is(OutlookLexicon.Noun.OCCASION, subject.lemma());
    boolean deed = lexicon.is(OutlookLexicon.Noun.DEED, subject.lemma());
    boolean thing = lexicon.is(OutlookLexicon.Noun.THING, subject.lemma());
    return thing || (occasion || deed) && !COMING.contains(act.lemma());
  }

  /** Whoever says that the talks will go on takes part in them, if nothing else is told. */
  private static List<Side> speaker(Word act, Attributions said) {
    return said.around(act.span())
        .flatMap(Attribution::speaker)
        .map(s -> known(List.of(s)))
        .orElse(List.of());
  }

  private Found ofPassive(
      Parse parse, Tree tree, Word act, Prospect kind, SideFinder sides, Attributions said) {
    List<Side> who = new ArrayList<>();
    for (Word subject : tree.subjects(act)) {
      List<Side> own = known(sides.named(parse, subject));
      who.addAll(own.isEmpty() ? known(sides.of(parse, subject)) : own);
    }
    List<Side> agents = who.isEmpty() ? behindBy(parse, act, sides) : who;
    return agents.isEmpty()
        ? passives.of(parse, act, kind, sides, said)
        : new Found(agents, true, Turn.AGENT);
  }

  /** "handed over to the court by Serbia", not "amid protests by": wherever the parser hung it. */
  private static List<Side> behindBy(Parse parse, Word act, SideFinder sides) {
    int last = parse.reach(act)[1];
    for (Word word : parse.words().subList(act.index(), last + 1)) {
      if (word.lemma().equals("by") && word.is("prep", "agent") && isNear(parse, act, word)) {
        Optional<Word> doer = parse.child(word, "pobj");
        List<Side> named = doer.map(d -> known(sides.named(parse, d))).orElse(List.of());
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    return List.of();
  }

  private static boolean isNear(Parse parse, Word act, Word by) {
    for (Word between : parse.words().subList(act.index(), by.index())) {
      if (APART.contains(between.lemma())) {
        return false;
      }
    }
    Word head = parse.word(by.head());
    boolean place =
        head.is("pobj")
            && parse
                .head(head)
                .filter(p -> p.head() == act.index() && PLACING.contains(p.lemma()))
                .isPresent();
    return head.index() == act.index() || head.is("dobj") || place;
  }

  /** "two of the soldiers", "talks between" stand for those behind them. */
  private static boolean isPart(Word subject) {
    return subject.tag().equals("CD") || TALKS.contains(subject.lemma());
  }

  static List<Side> owners(Parse parse, Word noun, SideFinder sides) {
    List<Side> owners = new ArrayList<>();
    for (Word child : parse.children(noun)) {
      if (child.is("poss", "nmod")) {
        owners.addAll(sides.named(parse, child));
      }
    }
    return owners.isEmpty() ? sides.named(parse, noun) : owners;
  }

  static List<Side> known(List<Side> sides) {
    return sides.stream().filter(s -> !s.country().isEmpty()).toList();
  }
}
