package org.demarche.date;

import java.util.Set;
import org.demarche.clause.StatusFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells whether the clause of a date looks back or ahead. */
final class Tendency {

  private static final int DEPTH = 12;

  private static final Set<String> AHEAD =
      Set.of(
          "agree", "aim", "announce", "call", "convene", "decide", "due", "expect", "expected", "hope", "intend",
          "invite", "invitation", "likely", "plan", "planned", "pledge", "poised", "postpone", "prepare",
          "promise", "propose", "ready", "schedule", "scheduled", "seek", "set", "slate", "urge",
          "vow", "want");
  private static final Set<String> AHEAD_PREPOSITIONS = Set.of("ahead", "before", "by", "until", "till");
  private static final Set<String> AHEAD_MODIFIERS =
      Set.of("coming", "forthcoming", "planned", "scheduled", "upcoming", "next", "future", "due");

  private final StatusFinder status;

  Tendency(StatusFinder status) {
    this.status = status;
  }

  /** Tells whether what happens at the date is still to come. */
  boolean isAhead(Parse parse, Word date) {
    Word at = date;
    for (int i = 0; i < DEPTH; i++) {
      if (at.isVerb()) {
        return isAheadClause(parse, at);
      }
      if (i > 0 && at.is("prep") && at.lemma().equals("for")) {
        return true;
      }
      if (at.isNoun() && at.index() != date.index() && hasAheadModifier(parse, at)) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      Word head = parse.word(at.head());
      boolean preposition = head.is("prep", "advmod", "pcomp", "mark") || at.is("prep", "advmod");
      if (preposition && AHEAD_PREPOSITIONS.contains(head.lemma()) && !governedByPast(parse, head)) {
        return true;
      }
      if (AHEAD.contains(head.lemma()) && !head.isVerb()) {
        return true;
      }
      at = head;
    }
    return false;
  }

  private boolean governedByPast(Parse parse, Word preposition) {
    return parse
        .head(preposition)
        .map(h -> h.tag().equals("VBD") || h.tag().equals("VBN"))
        .orElse(false)
        && preposition.lemma().equals("before");
  }

  private static boolean hasAheadModifier(Parse parse, Word noun) {
    return parse.children(noun).stream().anyMatch(c -> AHEAD_MODIFIERS.contains(c.lemma()));
  }

  private boolean isAheadClause(Parse parse, Word verb) {
    Status own = status.of(parse, verb);
    if (own == Status.FUTURE || own == Status.HYPOTHETICAL) {
      return true;
    }
    boolean present = verb.tag().equals("VBP") || verb.tag().equals("VBZ");
    if (present && Set.of("open", "begin", "start", "arrive", "leave", "visit", "meet", "travel", "fly", "expire").contains(verb.lemma())) {
      return true;
    }
    boolean passive = parse.child(verb, "auxpass").isPresent();
    if (passive && Set.of("schedule", "expect", "set", "slate", "plan", "due").contains(verb.lemma())) {
      return true;
    }
    if (verb.is("xcomp", "acl") && isInfinitive(parse, verb) && verb.head() >= 0) {
      return AHEAD.contains(parse.word(verb.head()).lemma());
    }
    return verb.is("pcomp", "ccomp") && verb.head() >= 0 && verb.tag().equals("VBG")
        && AHEAD.contains(parse.word(verb.head()).lemma());
  }

  private static boolean isInfinitive(Parse parse, Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }
}
