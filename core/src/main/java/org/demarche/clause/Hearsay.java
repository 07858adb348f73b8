package org.demarche.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells what only hearsay tells: "is said to have fled", "allegedly", "rumours that". */
final class Hearsay {

  private static final int DEPTH = 4;

  private static final Set<String> DOUBTS =
      Set.of(
          "allegedly",
          "apparently",
          "ostensibly",
          "presumably",
          "purportedly",
          "reportedly",
          "reputedly",
          "seemingly",
          "supposedly");
  private static final Set<String> DOUBTFUL =
      Set.of("alleged", "purported", "reported", "supposed", "suspected");

  /** Verbs whose passive passes on what others tell: "is believed to have". */
  private static final Set<String> TOLD =
      Set.of(
          "allege",
          "assume",
          "believe",
          "claim",
          "presume",
          "report",
          "rumor",
          "rumour",
          "say",
          "suspect",
          "think",
          "understand");

  /** Nouns before what they tell: "rumours that". */
  private static final Set<String> TALES =
      Set.of("allegation", "claim", "rumor", "rumour", "speculation", "suspicion");

  private static final Set<String> UNSURE = Set.of("unconfirmed", "unverified", "conflicting");

  private Hearsay() {}

  /** Tells whether a word says so of the noun or verb itself. */
  static boolean isDoubted(Parse parse, Word word) {
    return parse.children(word).stream().anyMatch(c -> DOUBTS.contains(c.lemma()) || isDoubtful(c));
  }

  static boolean isDoubtful(Word word) {
    return DOUBTFUL.contains(word.lemma())
        || word.is("nmod", "amod") && DOUBTFUL.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** Tells whether the words above the clause of a verb say so. */
  static boolean isAbove(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      Word head = parse.word(at.head());
      if (at.is("acl", "ccomp", "relcl") && head.isNoun() && hasThat(parse, at)) {
        return TALES.contains(head.lemma());
      }
      if (!at.is("xcomp", "ccomp", "nsubjpass", "csubjpass", "pcomp", "oprd", "acomp")) {
        return false;
      }
      if (isPassedOn(parse, head, at) || isUnsure(parse, head, at)) {
        return true;
      }
      at = head;
    }
    return false;
  }

  private static boolean hasThat(Parse parse, Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.is("mark", "complm"));
  }

  /** "was said to have", "it is believed that"; "was told by the army that" has a speaker. */
  private static boolean isPassedOn(Parse parse, Word head, Word below) {
    boolean passive =
        parse.child(head, "auxpass").isPresent()
            || head.tag().equals("VBN") && head.is("root") && parse.child(head, "aux").isEmpty();
    return passive
        && TOLD.contains(head.lemma())
        && below.is("xcomp", "ccomp", "oprd")
        && parse.child(head, "agent").isEmpty()
        && !isAhead(parse, below);
  }

  /** "is said to leave tomorrow", "is believed to be": no deed is told. */
  private static boolean isAhead(Parse parse, Word below) {
    boolean infinitive =
        parse.children(below).stream().anyMatch(c -> c.is("aux") && c.tag().equals("TO"));
    boolean perfect =
        parse.children(below).stream()
            .anyMatch(c -> c.is("aux", "auxpass") && (c.lemma().equals("have") || isBe(c)));
    return infinitive && !perfect;
  }

  private static boolean isBe(Word word) {
    return word.lemma().equals("be");
  }

  /** "Unconfirmed reports say that". */
  private static boolean isUnsure(Parse parse, Word head, Word below) {
    if (!below.is("ccomp")) {
      return false;
    }
    Optional<Word> subject = parse.child(head, "nsubj");
    return subject
        .filter(
            s ->
                TALES.contains(s.lemma())
                    || parse.children(s).stream().anyMatch(c -> UNSURE.contains(c.lemma())))
        .isPresent();
  }
}
