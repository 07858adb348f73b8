package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.parse.Parse;

/**
 * Finds those of many states whom a noun names beside those of one: "Kenyan and Western diplomats".
 */
final class RegionalFellows {

  private static final String MANY = "OTH";

  private static final List<String> JOINING = List.of("and", ",", "or");

  private final Epithets epithets;
  private final Parse parse;
  private final List<Hit> hits;

  RegionalFellows(Epithets epithets, Parse parse, List<Hit> hits) {
    this.epithets = epithets;
    this.parse = parse;
    this.hits = hits;
  }

  /** Returns the others as their owner, when an adjective of a region is joined to a name. */
  Optional<Entity> beside(Phrase phrase) {
    if (!phrase.headWord().tag().endsWith("S")) {
      return Optional.empty();
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      int last = regional(i, phrase.head());
      if (last >= 0 && (isNamed(i - 1, -1) || isNamed(last + 1, 1))) {
        return Optional.of(
            Entity.simple(
                "some-states",
                parse.word(last).text() + " states",
                Kind.PLACE,
                MANY,
                List.of(),
                "the word \"" + parse.word(last).text() + "\""));
      }
    }
    return Optional.empty();
  }

  /** Returns the last word of an adjective of a region that begins here, else -1. */
  private int regional(int first, int head) {
    boolean state =
        Hit.covering(hits, first).flatMap(Hit::name).map(Sense::entity).stream()
            .anyMatch(e -> !e.country().equals(MANY));
    if (state) {
      return -1;
    }
    String one = parse.word(first).text();
    String two = first + 1 < head ? one + " " + parse.word(first + 1).text() : one;
    if (!Character.isUpperCase(one.charAt(0)) && !one.equals("foreign")) {
      return -1;
    }
    return epithets.is(Epithets.Kind.REGIONAL, two) && !two.equals(one)
        ? first + 1
        : epithets.is(Epithets.Kind.REGIONAL, one) ? first : -1;
  }

  /** Tells whether "and" stands here, and a state's adjective next to it. */
  private boolean isNamed(int joint, int step) {
    int next = parse.word(Math.max(joint, 0)).lemma().equals("other") ? joint + step : joint;
    int name = next + step;
    if (Math.min(next, name) < 0 || Math.max(next, name) >= parse.words().size()) {
      return false;
    }
    return JOINING.contains(parse.word(next).lemma())
        && Hit.covering(hits, name)
            .flatMap(Hit::entity)
            .filter(e -> e.kind() == Kind.STATE)
            .isPresent();
  }
}
