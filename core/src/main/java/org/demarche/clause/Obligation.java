package org.demarche.clause;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells whether a clause says what somebody must do: "must sever", "will have to cut". */
public final class Obligation {

  private static final int DEPTH = 4;
  private static final Set<String> MODALS = Set.of("must", "should", "ought");
  private static final Set<String> VERBS = Set.of("have", "need");

  /** What somebody takes to do something: "must take steps to stop them". */
  private static final Set<String> STEPS = Set.of("action", "measure", "step");

  /** Verbs that tell how things are, which nobody is asked to do: "it must depend on them". */
  private static final Set<String> DEPENDING = Set.of("be", "depend", "hinge", "remain", "seem");

  /** Tells whether the act of the verb is called for in its own clause. */
  public boolean holds(Parse parse, Word verb) {
    if (isSubjunctive(parse, verb)) {
      return true;
    }
    if (isPast(parse, verb)
        || isInverted(parse, verb)
        || DEPENDING.contains(verb.lemma())
        || Conditions.hold(parse, verb)) {
      return false;
    }
    Word at = verb;
    for (int i = 0; i < DEPTH; i++) {
      if (parse.children(at).stream()
          .anyMatch(c -> c.tag().equals("MD") && MODALS.contains(c.lemma()))) {
        return true;
      }
      boolean infinitive = parse.children(at).stream().anyMatch(c -> c.tag().equals("TO"));
      if (at.head() < 0) {
        return false;
      }
      Word head = Means.of(parse, at).orElse(parse.word(at.head()));
      if (infinitive && isStep(parse, at, head)) {
        at = head.isVerb() ? head : parse.word(head.head());
        continue;
      }
      if (infinitive && at.is("xcomp") && VERBS.contains(head.lemma())) {
        return parse.children(head).stream().noneMatch(c -> c.lemma().equals("yet"));
      }
      boolean shared = at.is("conj") && head.isVerb() && parse.child(at, "nsubj").isEmpty();
      if (!shared && !at.is("xcomp") && Means.of(parse, at).isEmpty()) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /** "must take steps to arrest them": they must be arrested. */
  private static boolean isStep(Parse parse, Word clause, Word head) {
    Optional<Word> steps =
        head.isVerb() ? parse.child(head, "dobj") : Optional.of(head).filter(h -> h.is("dobj"));
    return clause.is("acl", "advcl", "xcomp")
        && steps.filter(s -> STEPS.contains(s.lemma())).flatMap(parse::head).stream()
            .anyMatch(verb -> verb.lemma().equals("take"));
  }

  /** "should such a regime have a bomb" is a condition. */
  private static boolean isInverted(Parse parse, Word verb) {
    return parse
        .child(verb, "nsubj", "nsubjpass")
        .filter(
            subject ->
                parse.children(verb).stream()
                    .anyMatch(
                        c ->
                            c.tag().equals("MD")
                                && c.lemma().equals("should")
                                && c.index() < subject.index()))
        .isPresent();
  }

  /** "must have fled" is a guess, "should have left" a reproach. */
  private static boolean isPast(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("aux") && c.text().equalsIgnoreCase("have") && c.tag().equals("VB"));
  }

  /** "insisted that Israel apologise": a base form behind a subject in the singular. */
  private static boolean isSubjunctive(Parse parse, Word verb) {
    boolean base = verb.tag().equals("VB") || verb.tag().equals("VBP");
    return base
        && verb.is("ccomp")
        && verb.text().equals(verb.lemma())
        && parse.children(verb).stream().anyMatch(c -> c.is("mark") && c.lemma().equals("that"))
        && parse.children(verb).stream().noneMatch(c -> c.is("aux", "auxpass", "modal", "conj"))
        && parse
            .child(verb, "nsubj")
            .filter(s -> s.tag().equals("NNP") || s.tag().equals("NN"))
            .filter(s -> parse.child(s, "conj").isEmpty())
            .isPresent();
  }
}
