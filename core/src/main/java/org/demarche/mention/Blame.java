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

  private static final Set<String> CLAUSES = Set.of("after", "because");

  private static final Set<String> TIMES = Set.of("day", "hour", "minute", "month", "week", "year");

  /** What those come to know, suffer or need who punish afterwards. */
  private static final Set<String> LEARNING =
      Set.of(
          "become",
          "come",
          "conclude",
          "decide",
          "determine",
          "discover",
          "fear",
          "feel",
          "find",
          "gain",
          "get",
          "hear",
          "learn",
          "lose",
          "need",
          "obtain",
          "receive",
          "see",
          "suspect",
          "take",
          "want");

  /** Verbs whose object has done what the reason tells. */
  private static final Set<String> VERBS =
      Set.of(
          "accuse",
          "arrest",
          "attack",
          "ban",
          "bar",
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
          "recall",
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

  /** What nobody praises or blames of himself. */
  private static final Set<String> QUALITIES =
      Set.of(
          "attitude",
          "bravery",
          "commitment",
          "conduct",
          "contribution",
          "courage",
          "decision",
          "dedication",
          "determination",
          "effort",
          "failure",
          "handling",
          "leadership",
          "patience",
          "record",
          "refusal",
          "remark",
          "resolve",
          "restraint",
          "role",
          "silence",
          "stance",
          "tenacity",
          "wisdom");

  /** How many phrases stand between a verb and whom it is about: "froze talks with". */
  private static final int DEPTH = 6;

  private final Parse parse;

  Blame(Parse parse) {
    this.parse = parse;
  }

  /** Tells whether the pronoun owns or does what the candidate is blamed or praised for. */
  boolean isBlamed(Candidate each, Word pronoun) {
    if (pronoun.head() < 0 || each.head() > pronoun.index()) {
      return false;
    }
    return pronoun.tag().equals("PRP$") ? isOwned(each, pronoun) : isDone(each, pronoun);
  }

  /** Tells whether it owns what somebody is praised or blamed for: "praised his courage". */
  boolean isQuality(Word pronoun) {
    Optional<Word> owned = parse.head(pronoun).filter(o -> pronoun.tag().equals("PRP$"));
    return owned
        .filter(o -> o.is("dobj") && QUALITIES.contains(o.lemma()))
        .flatMap(parse::head)
        .filter(verb -> VERBS.contains(verb.lemma()) || verb.lemma().equals("welcome"))
        .isPresent();
  }

  /** "imposed sanctions on Oman after it shelled a port": it is Oman that did so. */
  private boolean isDone(Candidate each, Word pronoun) {
    Word done = parse.word(pronoun.head());
    boolean reason =
        pronoun.is("nsubj")
            && done.is("advcl")
            && !LEARNING.contains(done.lemma())
            && parse.children(done).stream()
                .anyMatch(c -> c.is("mark") && CLAUSES.contains(c.lemma()) && !isCounted(c));
    return reason
        && below(parse.word(each.head())).filter(v -> v.index() == done.head()).isPresent();
  }

  /** "a week after it had expelled two others" says when, and not why. */
  private boolean isCounted(Word mark) {
    return mark.index() > 0 && TIMES.contains(parse.word(mark.index() - 1).lemma());
  }

  private boolean isOwned(Candidate each, Word pronoun) {
    Word owned = parse.word(pronoun.head());
    Optional<Word> reason =
        parse
            .head(owned)
            .filter(p -> owned.is("pobj") && REASONS.contains(p.lemma()))
            .filter(p -> p.index() > each.head());
    return reason.isPresent() && below(parse.word(each.head())).isPresent();
  }

  /** The verb of blame or praise that the word stands below as its object. */
  private Optional<Word> below(Word head) {
    Word at = head;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (at.is("nsubj", "nsubjpass", "agent", "poss")) {
        return Optional.empty();
      }
      at = parse.word(at.head());
      if (at.isVerb()) {
        return Optional.of(at).filter(v -> VERBS.contains(v.lemma()) && v.index() < head.index());
      }
    }
    return Optional.empty();
  }
}
