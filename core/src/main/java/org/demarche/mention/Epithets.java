package org.demarche.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Nouns that refer to what a report named before. */
final class Epithets {

  /** What a noun refers to. */
  enum Kind {
    /** Somebody named before. */
    PERSON,
    /** A state. */
    STATE,
    /** A city, region or island. */
    PLACE,
    /** An organisation, court, party or armed group. */
    BODY,
    /** What is no person, though its noun may be in the singular: "parliament". */
    ORGAN,
    /** Women: "mother". */
    FEMALE,
    /** Men: "father". */
    MALE,
    /** In the singular, what "they" takes up: "the police". */
    COLLECTIVE,
    /** Members of an armed group or party. */
    GROUP,
    /** With "two" or "both", the two sides named last. */
    PAIR,
    /** With "two" or "both", the two people named last. */
    TWOSOME,
    /** In the plural, the two sides named last. */
    BOTH,
    /** Somebody described before being named: "an official said". */
    SPOKEN,
    /** Last words of names that no person has: "Free Trade Area". */
    NAMELESS,
    /** In the plural, those of no single country: "donors". */
    STATELESS,
    /** Words of names that parties of many countries have: "Conservatives". */
    PARTISAN,
    /** Adjectives of more than one country: "Arab". */
    REGIONAL,
    /** First words of names of storms, which are no people's: "Typhoon Songda". */
    STORM,
    /** With an owner, the other side: "its ally". */
    RELATION,
    /** With an owner, who held or will hold the office: "her predecessor". */
    SUCCESSION,
    /** A text that speaks for its author: "the resolution". */
    TEXT
  }

  private final Map<Kind, Set<String>> nouns = new EnumMap<>(Kind.class);

  Epithets() {
    for (Row row : Table.read(Epithets.class, "epithets.txt", 2)) {
      nouns.computeIfAbsent(row.oneOf(Kind.class, 0), kind -> new HashSet<>()).addAll(row.list(1));
    }
  }

  boolean is(Kind kind, String lemma) {
    return nouns.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
