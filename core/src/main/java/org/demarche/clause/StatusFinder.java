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

  private static final Set<String> DOUBTS =
      Set.of("allegedly", "apparently", "purportedly", "reportedly", "supposedly");
  private static final Set<String> DOUBTFUL =
      Set.of("alleged", "purported", "reported", "supposed", "suspected");
  private static final Set<String> CONDITIONS = Set.of("if", "lest", "unless", "whether");
  private static final Set<String> WAITING = Set.of("before", "once", "until");
  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
  private static final Set<String> PLANNED =
      Set.of(
          "expect", "expected", "plan", "planned", "propose", "proposed", "schedule", "scheduled");
  private static final Set<String> AHEAD =
      Set.of("forthcoming", "future", "next", "possible", "potential", "upcoming");
  private static final Set<String> COMING =
      Set.of("coming", "forthcoming", "next", "tomorrow", "upcoming");

  /** Returns the status that the clause of a verb gives it, without what governs the clause. */
  public Status of(Parse parse, Word word) {
    Word verb = clause(parse, word);
    if (isConditional(parse, verb)) {
      return Status.HYPOTHETICAL;
    }
    if (Negation.holds(parse, verb) || Negation.holds(parse, word)) {
      return Status.NEGATED;
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
    return hasDoubt(parse, word) || hasDoubt(parse, verb) || hasDoubtfulAgent(parse, verb);
  }

  private static boolean hasDoubt(Parse parse, Word word) {
    return parse.children(word).stream().anyMatch(c -> DOUBTS.contains(c.lemma()) || isDoubtful(c));
  }

  private static boolean isDoubtful(Word word) {
    return DOUBTFUL.contains(word.lemma())
        || word.is("nmod", "amod") && DOUBTFUL.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** "Suspected rebels attacked", "was attacked by suspected rebels". */
  private static boolean hasDoubtfulAgent(Parse parse, Word verb) {
    Optional<Word> agent = parse.child(verb, "agent").flatMap(by -> parse.child(by, "pobj"));
    return agent
        .or(() -> parse.child(verb, "nsubj"))
        .map(noun -> parse.children(noun).stream().anyMatch(StatusFinder::isDoubtful))
        .orElse(false);
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

  private static boolean isConditional(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < DEPTH; i++) {
      if (hasCondition(parse, at)) {
        return true;
      }
      if (!at.is("conj", "xcomp", "ccomp", "pcomp", "prep") || at.head() < 0) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private static boolean hasCondition(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .filter(c -> c.is("mark"))
        .anyMatch(
            c ->
                CONDITIONS.contains(c.lemma())
                    || WAITING.contains(c.lemma()) && isPresent(parse, verb));
  }

  /** "until the troops leave" waits for it, "until the troops left" tells it. */
  private static boolean isPresent(Parse parse, Word verb) {
    return PRESENT.contains(verb.tag())
        || parse.children(verb).stream()
            .anyMatch(c -> c.is("aux", "auxpass") && PRESENT.contains(c.tag()));
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
