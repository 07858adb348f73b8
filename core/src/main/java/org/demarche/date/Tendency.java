package org.demarche.date;

import java.util.Locale;
import java.util.Optional;
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
          "agree",
          "aim",
          "announce",
          "call",
          "convene",
          "decide",
          "due",
          "expect",
          "expected",
          "hope",
          "intend",
          "invite",
          "invitation",
          "likely",
          "plan",
          "planned",
          "pledge",
          "poised",
          "postpone",
          "prepare",
          "promise",
          "propose",
          "ready",
          "schedule",
          "scheduled",
          "seek",
          "set",
          "slate",
          "urge",
          "vow",
          "want");
  private static final Set<String> AHEAD_PREPOSITIONS =
      Set.of("ahead", "before", "by", "until", "till");
  private static final Set<String> AHEAD_MODIFIERS =
      Set.of("coming", "due", "forthcoming", "future", "next", "planned", "scheduled", "upcoming");

  /** Prepositions before the day on which something happens. */
  private static final Set<String> ON = Set.of("on", "since");

  /** Verbs whose present tense tells what is still to come. */
  private static final Set<String> TIMETABLE =
      Set.of(
          "arrive", "begin", "close", "convene", "debate", "depart", "end", "expire", "face", "fly",
          "gather", "go", "head", "hold", "host", "leave", "meet", "open", "reopen", "resume",
          "return", "start", "travel", "visit", "vote");

  private static final Set<String> SCHEDULED =
      Set.of("due", "expect", "plan", "schedule", "set", "slate");

  /** What is one of these lies ahead: "is due on Friday". */
  private static final Set<String> DUE =
      Set.of("due", "expected", "likely", "planned", "scheduled", "set", "slated");

  private final StatusFinder status;

  Tendency(StatusFinder status) {
    this.status = status;
  }

  /** Tells whether what happens at the date is still to come. */
  boolean isAhead(Parse parse, Word date) {
    Word at = date;
    boolean purpose = false;
    for (int i = 0; i < DEPTH; i++) {
      if (at.isVerb()) {
        boolean invited = purpose && (AHEAD.contains(at.lemma()) || !tellsPast(parse, at));
        return invited || isAheadClause(parse, at);
      }
      purpose |= i > 1 && isFor(at);
      if (i > 0 && (i == 1 && isFor(at) || at.isNoun() && hasAheadModifier(parse, at))) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      Word head = parse.word(at.head());
      if (isAheadPreposition(parse, at, head) || AHEAD.contains(head.lemma()) && !head.isVerb()) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** Tells whether a verb in the past happens on the date: "was held on October 1". */
  boolean isPast(Parse parse, Word date) {
    Optional<Word> above = parse.head(date);
    if (above.isPresent() && above.get().is("prep")) {
      above = above.filter(p -> ON.contains(p.lemma())).flatMap(parse::head);
    }
    return above.map(verb -> tellsPast(parse, verb)).orElse(false);
  }

  private static boolean tellsPast(Parse parse, Word verb) {
    return (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
        && parse.children(verb).stream()
            .noneMatch(c -> c.tag().equals("MD") || c.tag().equals("TO"));
  }

  private static boolean isFor(Word word) {
    return word.is("prep") && word.lemma().equals("for");
  }

  private static boolean isAheadPreposition(Parse parse, Word word, Word head) {
    boolean preposition = head.is("prep", "advmod", "pcomp", "mark") || word.is("prep", "advmod");
    return preposition && AHEAD_PREPOSITIONS.contains(head.lemma()) && !governedByPast(parse, head);
  }

  private static boolean governedByPast(Parse parse, Word preposition) {
    Optional<Word> head = parse.head(preposition);
    return preposition.lemma().equals("before")
        && head.isPresent()
        && (head.get().tag().equals("VBD") || head.get().tag().equals("VBN"));
  }

  private static boolean hasAheadModifier(Parse parse, Word noun) {
    return parse.children(noun).stream()
        .anyMatch(
            c ->
                AHEAD_MODIFIERS.contains(c.lemma())
                    || AHEAD_MODIFIERS.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  private boolean isAheadClause(Parse parse, Word verb) {
    Status own = status.of(parse, verb);
    if (own == Status.FUTURE || own == Status.HYPOTHETICAL) {
      return true;
    }
    boolean present = verb.tag().equals("VBP") || verb.tag().equals("VBZ");
    if (present && TIMETABLE.contains(verb.lemma())) {
      return true;
    }
    boolean passive = parse.child(verb, "auxpass").isPresent();
    if (passive && SCHEDULED.contains(verb.lemma()) || isDue(parse, verb)) {
      return true;
    }
    boolean progressive =
        verb.tag().equals("VBG")
            && TIMETABLE.contains(verb.lemma())
            && parse.children(verb).stream()
                .anyMatch(c -> c.is("aux") && (c.tag().equals("VBZ") || c.tag().equals("VBP")));
    boolean reduced =
        verb.tag().equals("VBN") && verb.is("acl", "advcl") && SCHEDULED.contains(verb.lemma());
    if (progressive || reduced) {
      return true;
    }
    boolean infinitive = verb.is("xcomp", "acl") && isInfinitive(parse, verb);
    boolean gerund = verb.is("pcomp", "ccomp") && verb.tag().equals("VBG");
    return (infinitive || gerund)
        && verb.head() >= 0
        && AHEAD.contains(parse.word(verb.head()).lemma());
  }

  private static boolean isDue(Parse parse, Word verb) {
    return verb.lemma().equals("be")
        && parse.child(verb, "acomp", "oprd").filter(c -> DUE.contains(c.lemma())).isPresent();
  }

  private static boolean isInfinitive(Parse parse, Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
  }
}
