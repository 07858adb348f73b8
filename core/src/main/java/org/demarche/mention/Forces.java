package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells whose the soldiers and police are whom a clause sends somewhere: "Norway has troops in
 * Mali".
 */
final class Forces {

  private static final Set<String> FORCES = Set.of("COP", "MIL");

  /** Verbs whose object is their subject's own: "has troops", "sent soldiers". */
  private static final Set<String> SENDING =
      Set.of(
          "commit",
          "contribute",
          "deploy",
          "dispatch",
          "fly",
          "have",
          "keep",
          "lose",
          "maintain",
          "mobilise",
          "mobilize",
          "move",
          "pull",
          "redeploy",
          "send",
          "station",
          "withdraw");

  private static final Set<String> RELATIVES = Set.of("that", "which", "who");

  private static final Set<String> PERMITTING =
      Set.of("allow", "approve", "authorise", "authorize", "let", "permit");

  /** How many clauses above them those may stand who let soldiers go. */
  private static final int CLAUSES = 3;

  private final Parse parse;

  Forces(Parse parse) {
    this.parse = parse;
  }

  /**
   * Returns the state that sends them or lets them go.
   *
   * @param named what a name at a place of the sentence stands for
   * @param mentioned what a word of the sentence has been found to mean
   */
  Optional<Entity> owner(
      Phrase phrase,
      Hit self,
      IntFunction<Optional<Entity>> named,
      Function<Word, Optional<Entity>> mentioned) {
    return sender(phrase, self, named).or(() -> permitting(phrase, self, mentioned));
  }

  /** "Norway has 300 troops in Mali": they are Norway's. */
  private Optional<Entity> sender(Phrase phrase, Hit self, IntFunction<Optional<Entity>> named) {
    Word head = phrase.headWord();
    boolean forces = self.sectors().stream().anyMatch(FORCES::contains);
    return Optional.of(head)
        .filter(h -> forces && h.is("dobj"))
        .flatMap(parse::head)
        .filter(verb -> SENDING.contains(verb.lemma()))
        .flatMap(this::doer)
        .flatMap(subject -> named.apply(subject.index()))
        .filter(e -> e.kind() == Kind.STATE);
  }

  /** "Norway, which supports it and has 300 troops there": Norway. */
  private Optional<Word> doer(Word verb) {
    Word clause =
        verb.is("conj") && parse.child(verb, "nsubj").isEmpty()
            ? parse.head(verb).orElse(verb)
            : verb;
    return parse
        .child(clause, "nsubj")
        .flatMap(
            subject ->
                clause.is("relcl") && RELATIVES.contains(subject.lemma())
                    ? parse.head(clause)
                    : Optional.of(subject));
  }

  /** "Chad's parliament voted to let soldiers be stationed abroad": Chad's. */
  private Optional<Entity> permitting(
      Phrase phrase, Hit self, Function<Word, Optional<Entity>> mentioned) {
    boolean forces = self.sectors().stream().anyMatch(FORCES::contains);
    Optional<Word> verb =
        Optional.of(phrase.headWord())
            .filter(h -> forces && h.is("nsubj", "nsubjpass") && !phrase.isDefinite())
            .flatMap(parse::head)
            .flatMap(parse::head)
            .filter(above -> PERMITTING.contains(above.lemma()));
    for (int i = 0; i < CLAUSES && verb.isPresent(); i++) {
      Optional<Entity> subject = verb.flatMap(v -> parse.child(v, "nsubj")).flatMap(mentioned);
      if (subject.isPresent()) {
        return subject.filter(e -> Discourse.isState(e.country()));
      }
      verb = verb.flatMap(parse::head);
    }
    return Optional.empty();
  }
}
