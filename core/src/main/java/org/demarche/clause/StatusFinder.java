package org.demarche.clause;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells from the words of a clause whether its act took place. */
public final class StatusFinder {

  private static final int DEPTH = 8;

  /** Prepositions before what happened apart from the clause: "will leave after the attack". */
  private static final Set<String> APART =
      Set.of("after", "amid", "despite", "during", "follow", "following", "over", "since");

  /** Verbs with which a preposition leads to what is done: "did not engage in talks". */
  private static final Set<String> TAKING = Set.of("embark", "engage", "enter", "get", "go");

  private static final Set<String> ONCE = Set.of("formerly", "once", "originally");

  /** Words before what is known to be: "did not condemn the raid". */
  private static final Set<String> KNOWN = Set.of("that", "the", "these", "this", "those");

  /** Verbs of which the object is all that is done: "did not hold the talks". */
  private static final Set<String> CARRYING =
      Set.of(
          "attend",
          "be",
          "begin",
          "carry",
          "complete",
          "conclude",
          "conduct",
          "hold",
          "join",
          "launch",
          "make",
          "mount",
          "occur",
          "pay",
          "reach",
          "resume",
          "sign",
          "stage",
          "start",
          "take");

  /** Returns what in the clause of a verb gives it its status, without what governs the clause. */
  public StatusSign sign(Parse parse, Word word) {
    return StatusSign.of(basis(parse, word), parse, word);
  }

  private StatusBasis basis(Parse parse, Word word) {
    Word verb = clause(parse, word);
    if (Conditions.hold(parse, verb)) {
      return StatusBasis.CONDITION;
    }
    if (Question.isAsked(parse, verb)) {
      return StatusBasis.QUESTION;
    }
    if (Negation.holds(parse, word) || Negation.holds(parse, verb) && isMatter(parse, word, verb)) {
      return StatusBasis.NEGATION;
    }
    if (NounStatus.of(parse, word).isPresent()) {
      return StatusBasis.BESIDE;
    }
    if (isFormer(parse, verb)) {
      return StatusBasis.FORMER;
    }
    if (Modality.of(parse, beforeWhat(parse, verb)) != Status.ACTUAL) {
      return StatusBasis.AUXILIARY;
    }
    return NounStatus.isPlanned(parse, word) ? StatusBasis.BESIDE : StatusBasis.PLAIN;
  }

  /** Returns the status that the clause of a verb gives it, without what governs the clause. */
  public Status of(Parse parse, Word word) {
    Word verb = clause(parse, word);
    if (Conditions.hold(parse, verb) || Question.isAsked(parse, verb)) {
      return Status.HYPOTHETICAL;
    }
    if (Negation.holds(parse, word) || Negation.holds(parse, verb) && isMatter(parse, word, verb)) {
      return Status.NEGATED;
    }
    Optional<Status> beside = NounStatus.of(parse, word);
    if (beside.isPresent()) {
      return beside.get();
    }
    if (isFormer(parse, verb)) {
      return Status.HISTORICAL;
    }
    Status modal = Modality.of(parse, beforeWhat(parse, verb));
    return modal == Status.ACTUAL && NounStatus.isPlanned(parse, word) ? Status.FUTURE : modal;
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

  /** "used to shell the town", "once shelled the town". */
  private static boolean isFormer(Parse parse, Word verb) {
    boolean once =
        verb.tag().equals("VBD")
            && parse.children(verb).stream()
                .anyMatch(c -> ONCE.contains(c.lemma()) && c.index() == verb.index() - 1);
    return once
        || verb.is("xcomp")
            && verb.tag().equals("VB")
            && parse
                .head(verb)
                .filter(h -> h.text().equals("used") && parse.child(h, "auxpass", "dobj").isEmpty())
                .isPresent();
  }

  /**
   * "held no talks" and "did not go into talks" deny them, "did not respond to the raid" does not.
   */
  private static boolean isMatter(Parse parse, Word word, Word verb) {
    if (word.isVerb() || TAKING.contains(verb.lemma())) {
      return true;
    }
    boolean known =
        parse.children(word).stream()
            .anyMatch(c -> c.is("poss") || c.is("det") && KNOWN.contains(c.lemma()));
    boolean led =
        parse.head(word).filter(h -> h.tag().equals("IN") || h.tag().equals("TO")).isPresent();
    return !led && (!known || CARRYING.contains(verb.lemma()));
  }

  /** The verb whose clause a noun stands in, the noun itself where that says nothing of it. */
  private static Word clause(Parse parse, Word word) {
    Word at = word;
    for (int i = 0; i < DEPTH && !at.isVerb(); i++) {
      Optional<Word> head = parse.head(at);
      if (head.isEmpty() || at.is("relcl", "acl", "advcl")) {
        return at;
      }
      if (isApart(parse, at, head.get())) {
        return word;
      }
      at = head.get();
    }
    return at;
  }

  /** "after the raid" and "the raid will harm" tell a raid whatever becomes of the clause. */
  private static boolean isApart(Parse parse, Word at, Word head) {
    boolean behind = at.is("prep") && APART.contains(at.lemma());
    boolean doer =
        at.is("nsubj") && head.isVerb() && parse.child(head, "dobj", "ccomp").isPresent();
    return behind || doer || Answered.is(at, head);
  }
}
