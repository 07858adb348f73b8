package org.demarche.telling;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.quantity.Figure;
import org.demarche.record.Effect;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells which acts a number without victims may measure: "organisers spoke of 10,000". */
final class Counts {

  private enum Kind {
    ATTEND,
    CROWD,
    LOSE,
    PAID,
    PUT,
    TELL
  }

  private static final int DEPTH = 5;

  private static final Set<String> GIVING = Set.of("AID", "AGREE", "SANCTION");
  private static final Set<String> VOTED = Set.of("AGREE", "REJECT", "SUPPORT");

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** Reads the word list of this package. */
  Counts() {
    for (Row row : Table.read(Counts.class, "counts.txt", 2)) {
      words.computeIfAbsent(row.oneOf(Kind.class, 0), k -> new HashSet<>()).addAll(row.list(1));
    }
  }

  /** Returns the categories of the acts that the number may belong to, none when to no act. */
  Set<String> categories(Parse parse, Figure figure, boolean money) {
    if (figure
        .quantity()
        .effect()
        .filter(e -> e == Effect.FOR || e == Effect.AGAINST)
        .isPresent()) {
      return VOTED;
    }
    Word at = figure.word();
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word above = parse.word(at.head());
      if (money && is(Kind.PAID, above)) {
        return GIVING;
      }
      if (above.isVerb()) {
        return money ? Set.of() : ofVerb(parse, at, above);
      }
      at = above;
    }
    return Set.of();
  }

  private Set<String> ofVerb(Parse parse, Word below, Word verb) {
    if (below.is("nsubj") && isAttending(parse, verb)) {
      return Set.of("PROTEST");
    }
    if (below.is("dobj") && is(Kind.LOSE, verb)) {
      return Set.of("ASSAULT");
    }
    boolean told = below.is("dobj", "prep", "ccomp") && is(Kind.TELL, verb);
    return told || isPut(parse, below, verb) ? Set.of("PROTEST") : Set.of();
  }

  /** "came", "took part", "turned out". */
  private boolean isAttending(Parse parse, Word verb) {
    return is(Kind.ATTEND, verb)
        || parse.children(verb).stream()
            .anyMatch(c -> words(Kind.ATTEND).contains(verb.lemma() + "+" + c.lemma()));
  }

  /** "put the crowd at 300", "the turnout was put at 300". */
  private boolean isPut(Parse parse, Word below, Word verb) {
    Optional<Word> what = parse.child(verb, "dobj", "nsubjpass");
    return below.is("prep")
        && below.lemma().equals("at")
        && is(Kind.PUT, verb)
        && what.filter(w -> is(Kind.CROWD, w)).isPresent();
  }

  private boolean is(Kind kind, Word word) {
    return words(kind).contains(word.lemma());
  }

  private Set<String> words(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
