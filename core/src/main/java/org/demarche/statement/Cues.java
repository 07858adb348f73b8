package org.demarche.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The verbs and nouns that attribute what is said. */
final class Cues {

  private static final String WITH = "+";

  /** What a verb does with what it attributes. */
  enum Kind {
    /** Claims it. */
    SAY,
    /** Judges it. */
    JUDGE,
    /** Asks it. */
    ASK,
    /** Believes, fears or wants it. */
    THINK,
    /** Shows it, as a poll does. */
    SHOW
  }

  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Cue> phrases = new HashMap<>();
  private final Set<String> phrased = new HashSet<>();
  private final Set<String> papers = new HashSet<>();
  private final Set<String> mute = new HashSet<>();
  private final Set<String> issued = new HashSet<>();
  private final Map<String, Cue> nouns = new HashMap<>();

  Cues() {
    for (Row row : Table.read(Cues.class, "cues.txt", 3)) {
      String verb = row.field(0);
      int with = verb.indexOf(WITH);
      if (with > 0) {
        phrased.add(verb.substring(0, with));
      }
      (with > 0 ? phrases : verbs).put(verb, new Cue(row.oneOf(Kind.class, 1), row.list(2)));
    }
    for (Row row : Table.read(Cues.class, "nouns.txt", 2)) {
      nouns.put(row.field(0), new Cue(Kind.SAY, row.list(1)));
    }
    for (Row row : Table.read(Cues.class, "papers.txt", 2)) {
      papers.add(row.field(0));
      if (row.list(1).contains("issued")) {
        issued.add(row.field(0));
      }
    }
    for (Row row : Table.read(Cues.class, "mute.txt", 1)) {
      if (!mute.add(row.field(0))) {
        throw row.malformed("\"" + row.field(0) + "\" stands twice");
      }
      if (papers.contains(row.field(0))) {
        throw row.malformed("\"" + row.field(0) + "\" speaks by papers.txt");
      }
    }
  }

  /** Returns what the verb attributes, with the particle or adjective that goes with it. */
  Optional<Cue> verb(Parse parse, Word verb) {
    if (!phrased.contains(verb.lemma())) {
      return Optional.ofNullable(verbs.get(verb.lemma()));
    }
    for (Word child : parse.children(verb)) {
      Cue phrase = phrases.get(verb.lemma() + WITH + child.lemma());
      if (phrase != null && child.index() > verb.index()) {
        return Optional.of(phrase);
      }
    }
    return Optional.ofNullable(verbs.get(verb.lemma()));
  }

  /** Tells whether the word means a paper, a poll or something else that shows what it says. */
  boolean isPaper(String lemma) {
    return papers.contains(lemma);
  }

  /** Tells whether the word means a paper that somebody in particular issues. */
  boolean isIssued(String lemma) {
    return issued.contains(lemma);
  }

  /** Tells whether the word means a deed or a thing that says nothing: "a wave of arrests". */
  boolean isMute(String lemma) {
    return mute.contains(lemma);
  }

  Optional<Cue> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /**
   * What a word attributes.
   *
   * @param kind what the word does with it
   * @param places where it stands, as the lexicon tells
   */
  record Cue(Kind kind, List<String> places) {

    Cue {
      places = List.copyOf(places);
    }

    boolean takes(String place) {
      return places.contains(place);
    }
  }
}
