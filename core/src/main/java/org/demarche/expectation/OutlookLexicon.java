package org.demarche.expectation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.frame.Frame;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Words that govern what is still to come, and nouns for what stands in calendars. */
final class OutlookLexicon {

  /** Why something is expected, as outlooks.txt names it. */
  enum Ground {
    ANNOUNCED,
    PROMISED,
    THREATENED,
    DEMANDED,
    SCHEDULED,
    EXPECTED,
    CONSIDERED,
    /** Only where the clause reports an act. */
    WISHED,
    /** Nothing that can be settled. */
    NONE
  }

  /** What a noun is for. */
  enum Noun {
    DEED,
    OCCASION,
    THING
  }

  private final Map<String, Ground> grounds = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<Noun, Set<String>> nouns = new EnumMap<>(Noun.class);

  OutlookLexicon() {
    for (Row row : Table.read(OutlookLexicon.class, "outlooks.txt", 2)) {
      if (grounds.putIfAbsent(row.field(0), row.oneOf(Ground.class, 1)) != null) {
        throw row.malformed("\"" + row.field(0) + "\" stands twice");
      }
      places.put(row.field(0), row.place());
    }
    for (Row row : Table.read(OutlookLexicon.class, "occasions.txt", 2)) {
      nouns.computeIfAbsent(row.oneOf(Noun.class, 0), kind -> new HashSet<>()).addAll(row.list(1));
    }
  }

  /** Returns what the governing word says, with its particle where it has one: "rule+out". */
  Optional<Ground> ground(Frame.Part part, String lemma) {
    return Optional.ofNullable(grounds.get(key(part, lemma)));
  }

  /** Returns the line that knows the word, "outlooks.txt:12". */
  Optional<String> place(Frame.Part part, String lemma) {
    return Optional.ofNullable(places.get(key(part, lemma)));
  }

  private static String key(Frame.Part part, String lemma) {
    return part.name().toLowerCase(Locale.ROOT) + " " + lemma;
  }

  boolean is(Noun kind, String lemma) {
    return nouns.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
