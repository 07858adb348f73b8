package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds the several owners of a noun: "French and German ministers", "envoys of both sides". */
final class Owners {

  private static final Set<String> BEHIND = Set.of("of", "from", "between");

  private final Parse parse;
  private final List<Hit> hits;
  private final OtherSides otherSides;
  private final Several several;
  private final JoinedHalves halves;

  Owners(Parse parse, List<Hit> hits, OtherSides otherSides, Several several, JoinedHalves halves) {
    this.halves = halves;
    this.several = several;
    this.parse = parse;
    this.hits = hits;
    this.otherSides = otherSides;
  }

  /** Returns owners of different countries, none when the noun has fewer than two. */
  List<Entity> of(Phrase phrase, Hit self) {
    List<Entity> before = new ArrayList<>();
    for (Hit hit : phrase.hits(hits)) {
      if (hit.last() < self.first()) {
        halves.before(hit).ifPresent(e -> add(before, e));
        hit.entity().ifPresent(e -> add(before, e));
      }
    }
    if (before.size() > 1) {
      return before;
    }
    List<Entity> together = together(phrase);
    if (together.size() > 1) {
      return together;
    }
    List<Entity> behind = behind(phrase);
    return behind.size() > 1 ? behind : List.of();
  }

  /** "the trio's ministers", "the two countries' envoys". */
  private List<Entity> together(Phrase phrase) {
    return parse.children(phrase.headWord()).stream()
        .filter(c -> c.is("poss"))
        .flatMap(
            c ->
                Stream.concat(
                    otherSides.pair(Phrase.of(parse, c)).stream(), several.of(c).stream()))
        .map(ResolvedMention::entity)
        .toList();
  }

  private List<Entity> behind(Phrase phrase) {
    List<Entity> owners = new ArrayList<>();
    for (Word preposition : parse.children(phrase.headWord())) {
      Optional<Word> object = parse.child(preposition, "pobj");
      if (preposition.is("prep") && BEHIND.contains(preposition.lemma()) && object.isPresent()) {
        otherSides.pair(Phrase.of(parse, object.get())).forEach(m -> add(owners, m.entity()));
        several.of(object.get()).forEach(m -> add(owners, m.entity()));
        for (Word each : joined(object.get())) {
          Hit.endingAt(hits, each.index()).flatMap(halves::before).ifPresent(e -> add(owners, e));
          named(each).ifPresent(e -> add(owners, e));
        }
      }
    }
    return owners;
  }

  private List<Word> joined(Word first) {
    List<Word> all = new ArrayList<>(List.of(first));
    for (int i = 0; i < all.size() && all.size() <= parse.words().size(); i++) {
      parse.children(all.get(i)).stream().filter(c -> c.is("conj")).forEach(all::add);
    }
    return all;
  }

  private Optional<Entity> named(Word word) {
    return Hit.endingAt(hits, word.index()).flatMap(Hit::entity);
  }

  private static void add(List<Entity> owners, Entity owner) {
    boolean state = owner.kind() == Kind.STATE || owner.kind() == Kind.BODY;
    boolean known =
        owner.country().isEmpty()
            || owners.stream().anyMatch(o -> o.country().equals(owner.country()));
    if (state && !known) {
      owners.add(owner);
    }
  }
}
