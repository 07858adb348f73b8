package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Tree;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells whether a noun reports an act of its own: "launched an attack", "talks collapsed". */
final class NounActs {

  /** Prepositions that may lead to a noun for an act. */
  private static final Set<String> LEADING =
      Set.of(
          "after",
          "against",
          "amid",
          "at",
          "before",
          "by",
          "despite",
          "during",
          "follow",
          "following",
          "for",
          "in",
          "into",
          "of",
          "on",
          "over",
          "since",
          "to",
          "under",
          "with");

  /** Those before an act of its own beside that of the verb: "spoke after the attack". */
  private static final Set<String> CIRCUMSTANCE =
      Set.of(
          "after",
          "amid",
          "at",
          "before",
          "despite",
          "during",
          "follow",
          "following",
          "in",
          "on",
          "over",
          "since");

  /** Prepositions before what others may have done. */
  private static final Set<String> BACKGROUND =
      Set.of("after", "amid", "before", "despite", "follow", "following", "over", "since");

  /** Verbs of which the subject answers what its object tells: "turned down the request". */
  private final Set<String> answering;

  private static final Set<String> OPEN = Set.of("can", "could", "may", "might", "should", "would");

  /** Words before what is answered, which therefore took place: "in response to the raid". */
  private final Set<String> answers;

  /** Verbs that tell of an amount: "exports rose" reports no trade. */
  private final Set<String> measuring;

  /** Light verbs whose subject does not do what their object tells. */
  private final Set<String> undergoing;

  private final Tree tree;
  private final Parse parse;
  private final NounSides sides;
  private final Topics topics;
  private final Set<String> light;
  private final Set<String> occur;
  private final Set<String> regarding;
  private final Set<String> appraising;

  /** Verbs behind which the bare name of a crime only names the verdict: "convicted of spying". */
  private final Set<String> sentencing;

  NounActs(Tree tree, WordClasses classes) {
    this.tree = tree;
    this.parse = tree.parse();
    this.sides = new NounSides(tree);
    this.topics = new Topics(parse, classes);
    this.answers = classes.members("@answer");
    this.measuring = classes.members("@measuring");
    this.undergoing = classes.members("@undergoing");
    this.light = classes.members("@light");
    this.occur = classes.members("@occur");
    this.regarding = classes.members("@regarding");
    this.appraising = classes.members("@appraising");
    this.sentencing = classes.members("@sentencing");
    this.answering = classes.members("@answering");
  }

  /**
   * Tells whether the noun reports an act.
   *
   * @param verbsWithFrame verbs that report an act themselves, so that their object does not
   */
  boolean isReported(Word noun, Set<Integer> verbsWithFrame) {
    if (noun.is("compound", "nmod", "amod", "npadvmod") || isAny(noun) || topics.isTopic(noun)) {
      return false;
    }
    Optional<Word> head = parse.head(noun);
    if (head.isEmpty()) {
      return parse.sentence().heading();
    }
    Word above = head.get();
    if (noun.is("nsubj", "dobj", "pobj", "conj") && sides.isBetween(noun)) {
      return true;
    }
    if (noun.is("dobj", "nsubjpass", "attr", "oprd")) {
      return !verbsWithFrame.contains(above.index()) || isAppraised(noun) && sides.isComplete(noun);
    }
    if (noun.is("nsubj")) {
      return isSubjectReported(noun, above, verbsWithFrame);
    }
    if (noun.is("pobj")) {
      return prepositional(noun, above, verbsWithFrame);
    }
    return noun.is("conj") && isReported(above, verbsWithFrame) || parse.sentence().heading();
  }

  /** "The envoy's trip to Rome brought nothing", "the raid by Chad on the camp angered all". */
  private boolean isSubjectReported(Word noun, Word verb, Set<Integer> verbsWithFrame) {
    boolean alone = !verbsWithFrame.contains(verb.index());
    if (alone && (occur.contains(verb.lemma()) || verb.lemma().equals("be"))) {
      return true;
    }
    return !measuring.contains(verb.lemma())
        && !isOpen(verb)
        && (sides.isComplete(noun) || alone && sides.hasSides(noun));
  }

  /** "a deal with them would mean peace": there is none yet. */
  private boolean isOpen(Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("aux", "modal") && OPEN.contains(c.lemma()));
  }

  /** Tells whether the verb above answers what others said: "rejected Chad's offer". */
  boolean isAnswered(Word noun) {
    return !isAny(noun) && !topics.isTopic(noun) && answeringVerb(noun).isPresent();
  }

  /** Returns the verb that answers what the noun tells: "turned down", "gave in to". */
  Optional<Word> answeringVerb(Word noun) {
    Optional<Word> head = parse.head(noun);
    if (noun.is("pobj") && head.filter(p -> p.lemma().equals("to")).isPresent()) {
      head = head.flatMap(parse::head);
    } else if (!noun.is("dobj", "nsubjpass")) {
      return Optional.empty();
    }
    return head.filter(verb -> verb.isVerb() && answering.contains(verb.lemma()));
  }

  /** Tells whether the word stands in what is only talked about or forbidden. */
  boolean isTopic(Word word) {
    return topics.isTopic(word);
  }

  /** "will respond to any attack" tells of none. */
  private boolean isAny(Word noun) {
    return parse.children(noun).stream().anyMatch(c -> c.is("det") && c.lemma().equals("any"));
  }

  /** "on a visit to", "in talks with", "after the bombing of". */
  private boolean prepositional(Word noun, Word preposition, Set<Integer> verbsWithFrame) {
    Optional<Word> head = parse.head(preposition);
    if (head.isEmpty()) {
      return false;
    }
    Word clause = head.get();
    if (!LEADING.contains(preposition.lemma())) {
      return sides.isComplete(noun);
    }
    if (clause.isVerb() && tree.isCharge(clause, preposition)) {
      return !sentencing.contains(clause.lemma())
          || parse.child(noun, "prep", "poss", "nmod", "acl", "relcl").isPresent();
    }
    boolean free = clause.isVerb() && !verbsWithFrame.contains(clause.index());
    boolean circumstance =
        CIRCUMSTANCE.contains(preposition.lemma()) || answers.contains(clause.lemma());
    return (free || circumstance) && sides.hasSides(noun);
  }

  /** Tells whether no verb carries the noun, so that it may be mere background. */
  boolean isBare(Word noun) {
    Optional<Word> head = parse.head(noun);
    if (head.isEmpty()) {
      return false;
    }
    if (noun.is("dobj", "nsubjpass") && light.contains(head.get().lemma())) {
      return false;
    }
    return !(noun.is("nsubj") && occur.contains(head.get().lemma()));
  }

  /**
   * Tells whether the clause around the noun says who does what it tells: "launched an attack", not
   * "closed the border after an attack", "feared an attack".
   */
  boolean isCarried(Word noun) {
    Optional<Word> head = parse.head(noun);
    if (head.isEmpty()) {
      return true;
    }
    return noun.is("pobj")
        ? !BACKGROUND.contains(head.get().lemma())
        : !noun.is("dobj")
            || light.contains(head.get().lemma()) && !undergoing.contains(head.get().lemma());
  }

  /** Tells whether the verb above only says what its subject thinks of the act. */
  private boolean isAppraised(Word noun) {
    return parse.head(noun).filter(verb -> appraising.contains(verb.lemma())).isPresent();
  }

  /** Tells whether the subject of the verb above only regards the act: "survived a strike". */
  boolean isRegarded(Word noun) {
    return noun.is("dobj")
        && parse.head(noun).filter(verb -> regarding.contains(verb.lemma())).isPresent();
  }
}
