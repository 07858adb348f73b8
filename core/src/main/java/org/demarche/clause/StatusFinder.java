package org.demarche.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells from the words of a clause whether its act took place. */
public final class StatusFinder {

  private static final int DEPTH = 8;

  private static final Set<String> PLANNED =
      Set.of(
          "expect", "expected", "plan", "planned", "propose", "proposed", "schedule", "scheduled");
  private static final Set<String> AHEAD =
      Set.of("forthcoming", "future", "imminent", "impending", "looming", "next", "upcoming");
  private static final Set<String> OPEN =
      Set.of(
          "attempted", "feared", "hypothetical", "possible", "potential", "threatened", "would-be");
  private static final Set<String> UNDONE =
      Set.of(
          "abandoned",
          "aborted",
          "abortive",
          "averted",
          "cancelled",
          "canceled",
          "failed",
          "foiled",
          "prevented",
          "scrapped",
          "scuttled",
          "shelved",
          "thwarted");
  private static final Set<String> COMING =
      Set.of("coming", "forthcoming", "next", "tomorrow", "upcoming");

  /** Returns the status that the clause of a verb gives it, without what governs the clause. */
  public Status of(Parse parse, Word word) {
    Word verb = clause(parse, word);
    if (Conditions.hold(parse, verb) || Question.isAsked(parse, verb)) {
      return Status.HYPOTHETICAL;
    }
    if (Negation.holds(parse, verb) || Negation.holds(parse, word)) {
      return Status.NEGATED;
    }
    if (isMarked(parse, word, UNDONE)) {
      return Status.NEGATED;
    }
    if (isMarked(parse, word, OPEN)) {
      return Status.HYPOTHETICAL;
    }
    Status modal = Modality.of(parse, beforeWhat(parse, verb));
    return modal == Status.ACTUAL && isPlanned(parse, word) ? Status.FUTURE : modal;
  }

  /** "will consult Togo before signing": what is to follow is as open as what comes first. */
  private static Word beforeWhat(Parse parse, Word verb) {
    return parse
        .head(verb)
        .filter(p -> verb.is("pcomp") && p.lemma().equals("before"))
        .flatMap(parse::head)
        .filter(Word::isVerb)
        .orElse(verb);
  }

  /** Tells whether the words say that somebody only claims it. */
  public boolean isAlleged(Parse parse, Word word) {
    Word verb = clause(parse, word);
    return Hearsay.isDoubted(parse, word)
        || Hearsay.isDoubted(parse, verb)
        || hasDoubtfulAgent(parse, verb)
        || verb.equals(word) && Hearsay.isAbove(parse, verb);
  }

  /** "Suspected rebels attacked", "was attacked by suspected rebels". */
  private static boolean hasDoubtfulAgent(Parse parse, Word verb) {
    Optional<Word> agent = parse.child(verb, "agent").flatMap(by -> parse.child(by, "pobj"));
    return agent
        .or(() -> parse.child(verb, "nsubj"))
        .map(noun -> parse.children(noun).stream().anyMatch(Hearsay::isDoubtful))
        .orElse(false);
  }

  /** "the failed coup", "a possible attack": words beside a noun. */
  private static boolean isMarked(Parse parse, Word noun, Set<String> words) {
    return noun.isNoun()
        && parse.children(noun).stream()
            .anyMatch(
                c -> c.is("amod", "nmod") && words.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** The verb whose clause a noun stands in. */
  private static Word clause(Parse parse, Word word) {
    Word at = word;
    for (int i = 0; i < DEPTH && !at.isVerb(); i++) {
      Optional<Word> head = parse.head(at);
      if (head.isEmpty() || at.is("relcl", "acl", "advcl")) {
        return at;
      }
      at = head.get();
    }
    return at;
  }

  /** "the planned visit", "next week's talks", "upcoming". */
  private static boolean isPlanned(Parse parse, Word word) {
    return parse.children(word).stream()
        .anyMatch(
            c -> AHEAD.contains(c.lemma()) || isPlan(c) || c.is("poss") && isComing(parse, c));
  }

  /** "planned talks", "talks scheduled for Friday"; not a clause with a verb of planning. */
  private static boolean isPlan(Word word) {
    return PLANNED.contains(word.lemma()) && word.is("nmod", "amod", "acl") && !word.isNoun();
  }

  private static boolean isComing(Parse parse, Word day) {
    return COMING.contains(day.lemma())
        || parse.children(day).stream().anyMatch(c -> COMING.contains(c.lemma()));
  }
}
