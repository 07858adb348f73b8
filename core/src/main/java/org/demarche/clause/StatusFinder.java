package org.demarche.clause;

import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;

/** Tells from the words of a clause whether its act took place. */
public final class StatusFinder {

  private static final int DEPTH = 8;

  /** Returns the status that the clause of a verb gives it, without what governs the clause. */
  public Status of(Parse parse, Word word) {
    Word verb = clause(parse, word);
    if (isNegated(parse, verb) || isNegated(parse, word)) {
      return Status.NEGATED;
    }
    if (isConditional(parse, verb)) {
      return Status.HYPOTHETICAL;
    }
    Status modal = modality(parse, verb);
    return modal == Status.ACTUAL && isPlanned(parse, word) ? Status.FUTURE : modal;
  }

  /** Tells whether the words say that somebody only claims it. */
  public boolean isAlleged(Parse parse, Word word) {
    Word verb = clause(parse, word);
    return hasDoubt(parse, word) || hasDoubt(parse, verb);
  }

  private static boolean hasDoubt(Parse parse, Word word) {
    return parse.children(word).stream()
        .anyMatch(
            c ->
                c.lemma().matches("allegedly|reportedly|supposedly|purportedly|apparently")
                    || c.lemma().matches("alleged|suspected|supposed|purported|reported"));
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

  private static boolean isNegated(Parse parse, Word word) {
    if (parse.children(word).stream()
        .anyMatch(
            c ->
                c.is("neg")
                    || c.lemma().matches("never|neither|nor")
                    || c.is("det") && c.lemma().equals("no"))) {
      return true;
    }
    Optional<Word> head = parse.head(word);
    return word.is("pcomp", "pobj") && head.isPresent() && head.get().lemma().equals("without")
        || parse.child(word, "nsubj", "nsubjpass", "dobj")
            .map(s -> s.lemma().matches("nobody|none") || hasNo(parse, s))
            .orElse(false);
  }

  private static boolean hasNo(Parse parse, Word noun) {
    return parse.children(noun).stream().anyMatch(c -> c.is("det") && c.lemma().equals("no"));
  }

  private static boolean isConditional(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < DEPTH; i++) {
      if (parse.children(at).stream()
          .anyMatch(c -> c.is("mark") && c.lemma().matches("if|unless|whether|lest"))) {
        return true;
      }
      if (!at.is("conj", "xcomp", "ccomp") || at.head() < 0) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private static Status modality(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Status> own = modal(parse, at);
      if (own.isPresent()) {
        return own.get();
      }
      boolean raised = at.is("xcomp") && at.head() >= 0 && parse.word(at.head()).lemma().matches("have|be|go|need|continue|begin|start|come|get|help|remain|keep");
      boolean shared = at.is("conj") && parse.child(at, "nsubj", "nsubjpass").isEmpty();
      if (!raised && !shared || at.head() < 0) {
        return Status.ACTUAL;
      }
      Word head = parse.word(at.head());
      if (raised && head.lemma().matches("be|go|have|need") && hasTo(parse, at)) {
        return Status.FUTURE;
      }
      at = head;
    }
    return Status.ACTUAL;
  }

  private static boolean hasTo(Parse parse, Word verb) {
    return parse.children(verb).stream().anyMatch(c -> c.is("aux") && c.tag().equals("TO"));
  }

  private static Optional<Status> modal(Parse parse, Word verb) {
    for (Word child : parse.children(verb)) {
      if (!child.is("aux", "modal") || !child.tag().equals("MD")) {
        continue;
      }
      return switch (child.lemma()) {
        case "will", "shall", "'ll", "wo", "would", "’ll", "'d" -> Optional.of(Status.FUTURE);
        default -> Optional.of(Status.HYPOTHETICAL);
      };
    }
    return Optional.empty();
  }

  /** "the planned visit", "next week's talks", "upcoming". */
  private static boolean isPlanned(Parse parse, Word word) {
    return parse.children(word).stream()
        .anyMatch(
            c ->
                c.lemma()
                    .matches(
                        "planned|upcoming|forthcoming|scheduled|proposed|possible|potential|future|expected|plan|schedule|propose|next"));
  }
}
