package org.demarche.mention;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells where the name of a capital means the city and not the government that sits there. */
final class Cities {

  /** Prepositions before a place: "talks in Washington". */
  private static final Set<String> LOCAL =
      Set.of(
          "across",
          "around",
          "at",
          "above",
          "in",
          "inside",
          "into",
          "near",
          "outside",
          "outskirts",
          "over",
          "through",
          "throughout",
          "via",
          "within");

  /** Verbs that take one somewhere: "flew to Cairo", "left Paris". */
  private static final Set<String> MOVING =
      Set.of(
          "arrive", "come", "depart", "drive", "fly", "go", "head", "leave", "march", "move",
          "return", "sail", "travel", "trip", "journey", "visit", "tour", "flight");

  /** Verbs whose object is a place: "reached Kabul", "bombed Belgrade". */
  private static final Set<String> TAKING =
      Set.of(
          "bomb",
          "bombard",
          "besiege",
          "capture",
          "encircle",
          "enter",
          "flee",
          "hit",
          "leave",
          "liberate",
          "occupy",
          "overrun",
          "pound",
          "quit",
          "reach",
          "rock",
          "seize",
          "shake",
          "shell",
          "storm",
          "strike",
          "surround",
          "take",
          "tour",
          "visit");

  /** Nouns for parts of a city: "a suburb of Paris", "the mayor of London". */
  private static final Set<String> PARTS =
      Set.of(
          "airport",
          "archbishop",
          "bishop",
          "capital",
          "centre",
          "center",
          "city",
          "district",
          "east",
          "gates",
          "heart",
          "kilometre",
          "kilometer",
          "km",
          "mayor",
          "mile",
          "neighborhood",
          "neighbourhood",
          "north",
          "outskirt",
          "port",
          "resident",
          "siege",
          "south",
          "street",
          "suburb",
          "west");

  private final Parse parse;

  Cities(Parse parse) {
    this.parse = parse;
  }

  /** Tells whether the word names the city. */
  boolean isPlace(Word word) {
    Word name = word;
    for (int i = 0; i < parse.words().size() && name.is("conj") && name.head() >= 0; i++) {
      name = parse.word(name.head());
    }
    if (name.head() < 0) {
      return false;
    }
    Word above = parse.word(name.head());
    if (name.is("pobj")) {
      return isPlaceBehind(above);
    }
    if (name.is("dobj")) {
      return TAKING.contains(above.lemma());
    }
    if (name.is("nsubjpass")) {
      return TAKING.contains(above.lemma());
    }
    if (name.is("compound", "nmod", "poss", "amod")) {
      return PARTS.contains(above.lemma());
    }
    return name.is("appos") && PARTS.contains(above.lemma());
  }

  private boolean isPlaceBehind(Word preposition) {
    if (LOCAL.contains(preposition.lemma())) {
      return true;
    }
    if (preposition.head() < 0) {
      return false;
    }
    Word governor = parse.word(preposition.head());
    return switch (preposition.lemma()) {
      case "to", "from", "for", "towards", "toward" -> MOVING.contains(governor.lemma());
      case "of", "on" -> PARTS.contains(governor.lemma());
      default -> false;
    };
  }
}
