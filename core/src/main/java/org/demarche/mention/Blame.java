package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells whose deed is the reason why somebody is blamed, punished or praised: in "condemned Oman
 * for its raid" the raid is Oman's.
 */
final class Blame {

  private static final Set<String> REASONS = Set.of("after", "for", "over");

  /** Verbs whose object has done what the reason tells. */
  private static final Set<String> VERBS =
      Set.of(
          "accuse",
          "arrest",
          "attack",
          "berate",
          "blame",
          "blast",
          "castigate",
          "censure",
          "chastise",
          "chide",
          "commend",
          "condemn",
          "congratulate",
          "criticise",
          "criticize",
          "denounce",
          "deport",
          "detain",
          "expel",
          "fault",
          "fine",
          "freeze",
          "hail",
          "impose",
          "indict",
          "jail",
          "lambast",
          "lambaste",
          "praise",
          "prosecute",
          "punish",
          "rebuke",
          "reprimand",
          "reproach",
          "sanction",
          "scold",
          "sentence",
          "slam",
          "slap",
          "sue",
          "suspend",
          "thank",
          "upbraid");

  /** How many phrases stand between a verb and whom it is about: "froze talks with". */
  private static final int DEPTH = 6;

  private final Parse parse;

  Blame(Parse parse) {
    this.parse = parse;
  }

  /** Tells whether the pronoun owns what the candidate is blamed or praised for. */
  boolean isBlamed(Candidate each, Word pronoun) {
    if (!pronoun.tag().equals("PRP$") || pronoun.head() < 0 || each.head() > pronoun.index()) {
      return false;
    }
    Word owned = parse.word(pronoun.head());
    Optional<Word> reason =
        parse
            .head(owned)
            .filter(p -> owned.is("pobj") && REASONS.contains(p.lemma()))
            .filter(p -> p.index() > each.head());
    return reason.isPresent() && isUnderBlame(parse.word(each.head()));
  }

  private boolean isUnderBlame(Word head) {
    Word at = head;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (at.is("nsubj", "nsubjpass", "agent", "poss")) {
        return false;
      }
      at = parse.word(at.head());
      if (at.isVerb()) {
        return VERBS.contains(at.lemma()) && at.index() < head.index();
      }
    }
    return false;
  }
}
