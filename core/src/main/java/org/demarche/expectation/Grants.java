package org.demarche.expectation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds who is given time to do something: "gave the rebels a week to leave", "has until May". */
final class Grants {

  private static final int DEPTH = 4;
  private static final Set<String> GIVING = Set.of("give", "grant", "have", "set", "allow", "get");
  private static final Set<String> TIMES =
      Set.of("deadline", "day", "hour", "minute", "month", "ultimatum", "week", "weekend", "year");
  private static final Set<String> UNTIL = Set.of("until", "till");
  private static final Set<String> LIMITS = Set.of("deadline", "ultimatum");

  /** Returns whose turn it is when the infinitive is what time is given for. */
  Optional<Word> holder(Parse parse, Word verb) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    Optional<Word> head = infinitive ? parse.head(verb) : Optional.empty();
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Word above = head.get();
    if (above.isNoun() && LIMITS.contains(above.lemma())) {
      return ofLimit(parse, verb, above);
    }
    Optional<Word> giving =
        above.isNoun() && TIMES.contains(above.lemma())
            ? parse.head(above)
            : head.map(h -> main(parse, h));
    return giving
        .filter(g -> g.isVerb() && GIVING.contains(g.lemma()))
        .filter(g -> isTimed(parse, g, verb))
        .flatMap(g -> receiver(parse, g));
  }

  /** "gave those who fled until May to return": what is hung on the relative clause. */
  private static Word main(Parse parse, Word above) {
    Word at = above;
    boolean relative = false;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      relative |= at.is("relcl");
      at = parse.word(at.head());
      if (relative && at.isVerb()) {
        return GIVING.contains(at.lemma()) ? at : above;
      }
    }
    return above;
  }

  /** "the deadline for the rebels to leave". */
  private Optional<Word> ofLimit(Parse parse, Word verb, Word limit) {
    Optional<Word> own = parse.child(verb, "nsubj");
    if (own.isPresent()) {
      return own;
    }
    for (Word child : parse.children(limit)) {
      if (child.is("prep") && child.lemma().equals("for")) {
        return parse.child(child, "pobj");
      }
    }
    return parse
        .head(limit)
        .filter(g -> g.isVerb() && GIVING.contains(g.lemma()))
        .flatMap(g -> receiver(parse, g));
  }

  private static boolean isTimed(Parse parse, Word giving, Word verb) {
    int first = Math.min(giving.index(), verb.index());
    List<Word> between = parse.words().subList(first, verb.index());
    return between.stream().anyMatch(w -> TIMES.contains(w.lemma()) || UNTIL.contains(w.lemma()));
  }

  private static Optional<Word> receiver(Parse parse, Word giving) {
    if (giving.lemma().equals("have") || giving.lemma().equals("get")) {
      return parse.child(giving, "nsubj");
    }
    Optional<Word> given = parse.child(giving, "nsubjpass").or(() -> parse.child(giving, "dative"));
    return given.or(
        () -> parse.child(giving, "dobj").filter(object -> !TIMES.contains(object.lemma())));
  }
}
