package org.demarche.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells from the words beside a noun whether its act took place: "the failed coup". */
final class NounStatus {

  private static final Set<String> PLANNED =
      Set.of(
          "expect", "expected", "plan", "planned", "propose", "proposed", "schedule", "scheduled");
  private static final Set<String> AHEAD =
      Set.of("forthcoming", "future", "imminent", "impending", "looming", "next", "upcoming");
  private static final Set<String> OPEN =
      Set.of(
          "attempted",
          "conceivable",
          "feared",
          "hypothetical",
          "mooted",
          "possible",
          "potential",
          "threatened",
          "would-be");
  private static final Set<String> UNDONE =
      Set.of(
          "abandoned",
          "aborted",
          "abortive",
          "averted",
          "canceled",
          "cancelled",
          "failed",
          "foiled",
          "nonexistent",
          "prevented",
          "scrapped",
          "scuttled",
          "shelved",
          "thwarted");
  private static final Set<String> COMING =
      Set.of("coming", "forthcoming", "next", "tomorrow", "upcoming");

  private NounStatus() {}

  /** Returns what the words beside it say, nothing when they do not tell. */
  static Optional<Status> of(Parse parse, Word noun) {
    if (isMarked(parse, noun, UNDONE)) {
      return Optional.of(Status.NEGATED);
    }
    return isMarked(parse, noun, OPEN) ? Optional.of(Status.HYPOTHETICAL) : Optional.empty();
  }

  private static boolean isMarked(Parse parse, Word noun, Set<String> words) {
    return noun.isNoun()
        && parse.children(noun).stream()
            .anyMatch(
                c -> c.is("amod", "nmod") && words.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** "the planned visit", "next week's talks", "upcoming". */
  static boolean isPlanned(Parse parse, Word word) {
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
