package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells who protests where nobody is named: in "Protests erupted in Jakarta" people of the place.
 */
final class Protesters {

  private static final Set<String> STATELESS = Set.of("", "IGO", "MNC", "NGO", "OTH", "REB");

  private static final Set<String> WHERE =
      Set.of("across", "around", "in", "through", "throughout");

  /** "in front of the Chadian embassy": that is no place of Chad's. */
  private static final Set<String> BEFORE = Set.of("front", "protest", "support", "solidarity");

  private final Parse parse;
  private final SideFinder sides;

  Protesters(Parse parse, SideFinder sides) {
    this.parse = parse;
    this.sides = sides;
  }

  /** Returns the people of the place, none where the clause names no place of a state. */
  List<Side> at(Word trigger) {
    Optional<Word> verb =
        Optional.of(trigger)
            .filter(noun -> noun.isNoun() && noun.is("nsubj", "nsubjpass"))
            .flatMap(parse::head);
    return Stream.concat(Stream.of(trigger), verb.stream())
        .flatMap(word -> parse.children(word).stream())
        .filter(word -> word.is("prep") && WHERE.contains(word.lemma()))
        .flatMap(word -> parse.child(word, "pobj").stream())
        .filter(noun -> !BEFORE.contains(noun.lemma()))
        .flatMap(noun -> sides.of(parse, noun).stream())
        .filter(side -> !STATELESS.contains(side.country()))
        .findFirst()
        .map(Protesters::people)
        .stream()
        .toList();
  }

  private static Side people(Side place) {
    return new Side(
        place.country().toLowerCase(Locale.ROOT) + "-protester",
        "protesters",
        place.country(),
        List.of("CVL"),
        Optional.empty(),
        place.text(),
        place.span());
  }
}
