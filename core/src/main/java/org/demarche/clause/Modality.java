package org.demarche.clause;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Reads what auxiliaries and the verbs around them say of an act: "will", "is to", "may". */
final class Modality {

  private static final int DEPTH = 8;

  private static final Set<String> FUTURE =
      Set.of("will", "shall", "'ll", "’ll", "wo", "would", "'d", "’d");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");

  private static final Set<String> ONE_OF_MANY =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth", "last", "latest", "only");

  private static final Set<String> AHEAD = Set.of("be", "go", "have", "need");

  private Modality() {}

  /** Returns what the clause of the verb says, actual when it says nothing. */
  static Status of(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < DEPTH; i++) {
      boolean ahead = isAnnounced(parse, at) || isStill(parse, at);
      Optional<Status> own = ahead ? Optional.of(Status.FUTURE) : modal(parse, at);
      if (own.isPresent() || at.head() < 0) {
        return own.orElse(Status.ACTUAL);
      }
      Optional<Word> means = Means.of(parse, at);
      if (means.isPresent()) {
        at = means.get();
        continue;
      }
      Word head = parse.word(at.head());
      if (at.is("xcomp") && head.lemma().equals("about") && head.is("acomp")) {
        return isDenied(parse, head) ? Status.NEGATED : Status.FUTURE;
      }
      boolean raised = at.is("xcomp") && Raising.is(head);
      if (raised && hasTo(parse, at) && isYet(parse, head)) {
        return Status.NEGATED;
      }
      if (raised && isAhead(parse, head) && hasTo(parse, at) && !wasForced(head)) {
        return Negation.holds(parse, head) ? Status.NEGATED : Status.FUTURE;
      }
      boolean shared = at.is("conj") && shares(parse, at, head);
      if (isAim(parse, at, head)) {
        return Status.HYPOTHETICAL;
      }
      if (!raised && !shared && !isPurpose(parse, at, head)) {
        return Status.ACTUAL;
      }
      at = head;
    }
    return Status.ACTUAL;
  }

  /** "is going to sign" is to come, "went on to sign" is done. */
  private static boolean isAhead(Parse parse, Word verb) {
    return AHEAD.contains(verb.lemma()) && parse.child(verb, "prt").isEmpty();
  }

  /** "is not about to sign" will not do so. */
  private static boolean isDenied(Parse parse, Word about) {
    return parse.head(about).filter(copula -> Negation.holds(parse, copula)).isPresent();
  }

  /** "has yet to sign", "is yet to sign". */
  private static boolean isYet(Parse parse, Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.lemma().equals("yet"));
  }

  /** "will meet and sign", not "will sell a ship, and sold another". */
  private static boolean shares(Parse parse, Word verb, Word head) {
    boolean passive = parse.child(head, "auxpass").isPresent();
    boolean past = verb.tag().equals("VBD") && (!passive || parse.child(verb, "dobj").isPresent());
    return parse.child(verb, "nsubj", "nsubjpass").isEmpty() && !past && !verb.tag().equals("VBZ");
  }

  /** Who "had to withdraw", or has "had to withdraw", did so. */
  private static boolean wasForced(Word verb) {
    return verb.lemma().equals("have") && (verb.tag().equals("VBD") || verb.tag().equals("VBN"));
  }

  /** "in order for us to sign": whether somebody will is open. */
  private static boolean isAim(Parse parse, Word verb, Word head) {
    return head.lemma().equals("order") && head.is("pobj") && hasTo(parse, verb);
  }

  /** Who "will go to Oslo to sign the pact" will sign it. */
  private static boolean isPurpose(Parse parse, Word verb, Word head) {
    return verb.is("advcl") && head.isVerb() && hasTo(parse, verb);
  }

  /** "Mali to host summit", as headings put it. */
  private static boolean isAnnounced(Parse parse, Word verb) {
    return verb.head() < 0
        && hasTo(parse, verb)
        && parse.child(verb, "nsubj", "nsubjpass").isPresent();
  }

  /** "a summit to be attended by both", not "the first summit to be attended by both". */
  private static boolean isStill(Parse parse, Word verb) {
    return verb.is("relcl", "acl")
        && hasTo(parse, verb)
        && verb.head() < verb.index()
        && parse.children(verb).stream().anyMatch(c -> c.is("auxpass") && c.tag().equals("VB"))
        && parse.head(verb).filter(Word::isNoun).isPresent()
        && parse.children(parse.word(verb.head())).stream().noneMatch(Modality::isOneOfMany);
  }

  /** "the first", "the only", "the latest", "the third". */
  private static boolean isOneOfMany(Word word) {
    return ONE_OF_MANY.contains(word.lemma())
        || word.tag().equals("JJS")
        || word.tag().equals("CD") && !word.text().matches("[0-9].*")
        || word.text().matches("[0-9]+(st|nd|rd|th)");
  }

  private static boolean hasTo(Parse parse, Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.is("aux") && c.tag().equals("TO"));
  }

  private static Optional<Status> modal(Parse parse, Word verb) {
    for (Word child : parse.children(verb)) {
      if (child.is("aux", "modal") && child.tag().equals("MD")) {
        boolean unreal = WOULD.contains(child.lemma()) && hasHave(parse, verb);
        return Optional.of(
            FUTURE.contains(child.lemma()) && !unreal ? Status.FUTURE : Status.HYPOTHETICAL);
      }
    }
    return Optional.empty();
  }

  /** "would have expelled" tells what did not come about. */
  private static boolean hasHave(Parse parse, Word verb) {
    return verb.tag().equals("VBN")
        && parse.children(verb).stream().anyMatch(c -> c.is("aux") && c.lemma().equals("have"));
  }
}
