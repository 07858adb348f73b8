package org.demarche.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Tree;
import org.demarche.clause.Trees;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Prospect;
import org.demarche.record.Side;
import org.demarche.statement.Attribution;
import org.demarche.statement.Attributions;

/** Tells who is to do what is to come, and towards whom. */
final class Doers {

  private static final int DEPTH = 4;
  private static final Set<String> HOLDING = Set.of("convene", "hold", "host", "open", "organise");
  private static final Set<String> TOWARDS =
      Set.of("against", "for", "from", "in", "into", "of", "on", "over", "to", "towards", "with");

  private final Trees trees;
  private final Grants grants = new Grants();

  Doers(Trees trees) {
    this.trees = trees;
  }

  /**
   * Those who are to act.
   *
   * @param named whether the words name them, and not only whose thing it is that acts
   */
  record Found(List<Side> who, boolean named) {}

  Found of(Parse parse, Word act, Prospect kind, SideFinder sides, Attributions said) {
    Tree tree = trees.of(parse);
    Optional<Word> holder = grants.holder(parse, act);
    if (holder.isPresent()) {
      return new Found(known(sides.of(parse, holder.get())), true);
    }
    List<Side> who = new ArrayList<>();
    boolean named = false;
    for (Word subject : tree.subjects(act)) {
      List<Side> own = known(sides.named(parse, subject));
      named |= !own.isEmpty() || !tree.isPassive(act) && isPart(parse, subject);
      (own.isEmpty() ? known(sides.of(parse, subject)) : own).forEach(who::add);
    }
    if (who.isEmpty() && tree.isPassive(act)) {
      who.addAll(behindBy(parse, act, sides));
      named = true;
    }
    boolean nobody = who.isEmpty() && tree.isPassive(act);
    return nobody
        ? new Found(ofPassive(parse, act, kind, sides, said), true)
        : new Found(who, named);
  }

  /** "handed over to the court by Serbia", wherever the parser hung it. */
  private static List<Side> behindBy(Parse parse, Word act, SideFinder sides) {
    int last = parse.reach(act)[1];
    for (Word word : parse.words().subList(act.index(), last + 1)) {
      if (word.lemma().equals("by") && word.is("prep", "agent")) {
        Optional<Word> doer = parse.child(word, "pobj");
        List<Side> named = doer.map(d -> known(sides.named(parse, d))).orElse(List.of());
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    return List.of();
  }

  /** "two of the soldiers", "talks between" stand for those behind them. */
  private static boolean isPart(Parse parse, Word subject) {
    return subject.tag().equals("CD") || subject.lemma().equals("talk");
  }

  /**
   * "its envoys must be withdrawn" is for their owner or whoever is told so; "it will be dealt
   * with" is the promise of a government that says so; "talks will be held" by those who talk.
   */
  private static List<Side> ofPassive(
      Parse parse, Word act, Prospect kind, SideFinder sides, Attributions said) {
    Optional<Word> subject = parse.child(act, "nsubjpass");
    if (subject.isPresent() && HOLDING.contains(act.lemma())) {
      List<Side> own = known(sides.of(parse, subject.get()));
      if (!own.isEmpty()) {
        return own;
      }
    }
    Optional<Attribution> words = said.around(act.span());
    if (kind == Prospect.DEMANDED) {
      List<Side> told = words.map(Attribution::addressees).orElse(List.of());
      List<Side> owners = subject.map(s -> known(owners(parse, s, sides))).orElse(List.of());
      return owners.isEmpty() ? known(told) : owners;
    }
    return words
        .flatMap(Attribution::speaker)
        .filter(s -> !s.country().isEmpty() && speaksForAll(s))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean speaksForAll(Side speaker) {
    return speaker.sectors().stream()
            .anyMatch(s -> Set.of("GOV", "MIL", "REB", "IGO", "LEG").contains(s))
        || speaker.country().equals("IGO");
  }

  private static List<Side> owners(Parse parse, Word noun, SideFinder sides) {
    List<Side> owners = new ArrayList<>();
    for (Word child : parse.children(noun)) {
      if (child.is("poss", "nmod")) {
        owners.addAll(sides.named(parse, child));
      }
    }
    return owners.isEmpty() ? sides.named(parse, noun) : owners;
  }

  /** Returns those towards whom they are to act: what the verb and its object name. */
  List<Side> towards(Parse parse, Word act, List<Side> who, SideFinder sides) {
    List<Side> found = new ArrayList<>();
    add(parse, act, DEPTH, sides, found);
    found.removeIf(side -> who.stream().anyMatch(w -> isSame(w, side)));
    return found;
  }

  private void add(Parse parse, Word word, int depth, SideFinder sides, List<Side> found) {
    for (Word child : parse.children(word)) {
      boolean preposition = child.is("prep", "dative") && TOWARDS.contains(child.lemma());
      boolean object = child.is("dobj", "pobj", "iobj", "dative") && !child.isVerb();
      if (depth == 0 || !preposition && !object) {
        continue;
      }
      List<Side> named = known(sides.named(parse, child));
      for (Side side : named.isEmpty() && object ? known(owners(parse, child, sides)) : named) {
        if (found.stream().noneMatch(f -> isSame(f, side))) {
          found.add(side);
        }
      }
      add(parse, child, depth - 1, sides, found);
    }
  }

  private static boolean isSame(Side a, Side b) {
    return a.span().overlaps(b.span())
        || !a.country().isEmpty() && a.country().equals(b.country()) && !isShared(a.country());
  }

  private static boolean isShared(String country) {
    return Set.of("IGO", "NGO", "REB", "MNC", "OTH").contains(country);
  }

  private static List<Side> known(List<Side> sides) {
    return sides.stream().filter(s -> !s.country().isEmpty()).toList();
  }
}
