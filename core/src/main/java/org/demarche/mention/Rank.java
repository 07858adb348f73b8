package org.demarche.mention;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** What part a noun has in its sentence, which tells how likely a later word takes it up. */
enum Rank {
  /** The subject of the main clause: "<u>Iran</u> said". */
  SUBJECT,
  /** The subject of another clause: "said <u>Iran</u> had refused". */
  LOWER_SUBJECT,
  /** What is acted upon, or who acts behind "by". */
  OBJECT,
  /** An owner: "<u>Iran</u>'s minister". */
  OWNER,
  /** Behind another preposition. */
  OTHER,
  /** Part of a name or a modifier: "<u>US</u> troops". */
  MODIFIER,
  /** Where something is: "talks in <u>Iran</u>". */
  VENUE;

  private static final Set<String> VENUES =
      Set.of("across", "around", "at", "in", "inside", "near", "outside", "throughout", "within");

  /** No chain of coordinated or apposed nouns is longer. */
  private static final int CHAIN = 12;

  /** Returns the rank of a noun. */
  static Rank of(Parse parse, Word noun) {
    Word at = noun;
    for (int i = 0; i < CHAIN && at.is("conj", "appos") && at.head() >= 0; i++) {
      at = parse.word(at.head());
    }
    if (at.is("nsubj", "nsubjpass")) {
      return isMain(parse, at) ? SUBJECT : LOWER_SUBJECT;
    }
    if (at.is("dobj", "dative", "attr")) {
      return OBJECT;
    }
    if (at.is("poss")) {
      return OWNER;
    }
    if (at.is("pobj") && at.head() >= 0) {
      Word preposition = parse.word(at.head());
      if (preposition.is("agent")) {
        return OBJECT;
      }
      return VENUES.contains(preposition.lemma()) ? VENUE : OTHER;
    }
    return at.is("nmod", "compound", "amod") ? MODIFIER : OTHER;
  }

  /** Tells whether the clause of the subject is no part of another one. */
  private static boolean isMain(Parse parse, Word subject) {
    Word verb = parse.word(Math.max(0, subject.head()));
    for (int i = 0; i < CHAIN && verb.is("conj", "parataxis") && verb.head() >= 0; i++) {
      verb = parse.word(verb.head());
    }
    return verb.is("root");
  }
}
