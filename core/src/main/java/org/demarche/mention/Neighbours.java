package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.record.Basis;

/** Finds the several states that "its neighbours" or "her allies" are. */
final class Neighbours {

  private static final List<String> BESIDE = List.of("ally", "neighbor", "neighbour");

  private final Epithets epithets;
  private final List<Hit> hits;
  private final Several several;

  Neighbours(Epithets epithets, List<Hit> hits, Several several) {
    this.epithets = epithets;
    this.hits = hits;
    this.several = several;
  }

  /** Returns those whom the report named together, without the owner; none when there are none. */
  List<Resolution> of(Phrase phrase, Optional<Entity> owner) {
    if (!epithets.is(Epithets.Kind.RELATION, phrase.headWord().lemma())) {
      return List.of();
    }
    return owner.map(Entity::country).stream()
        .flatMap(country -> several.besides(phrase.headWord(), country).stream())
        .map(m -> new Resolution(m.entity(), Basis.REFERENCE, refersTo(m)))
        .toList();
  }

  private static String refersTo(ResolvedMention m) {
    return "refers to \"" + m.side().text() + "\"";
  }

  /** Tells whether they are several, of whom not one is meant more than another. */
  boolean isUnnamed(Phrase phrase) {
    boolean told = Hit.endingAt(hits, phrase.head() - 1).flatMap(Hit::name).isPresent();
    return phrase.headWord().tag().equals("NNS")
        && BESIDE.contains(phrase.headWord().lemma())
        && !told;
  }
}
