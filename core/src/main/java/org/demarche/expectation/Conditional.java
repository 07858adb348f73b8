package org.demarche.expectation;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells whether a verb stands in a condition, "if Peru agrees to pay", or in what is left open. */
final class Conditional {

  private static final int DEPTH = 6;
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "once");
  private static final Set<String> ASKING = Set.of("ask", "inquire", "question", "wonder");
  private static final Set<String> THAT = Set.of("that");
  private static final Set<String> QUOTES = Set.of("\"", "”", "''");
  private static final Set<String> UNTIL = Set.of("until", "till");

  boolean holds(Parse parse, Word verb) {
    return isCondition(parse, verb) || isOpen(parse, verb) || isAsked(parse, verb);
  }

  /** Up to the verb behind "if": "if Peru were to stay and come up with a plan to pay". */
  private static boolean isCondition(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < DEPTH; i++) {
      if (hasMark(parse, at, CONDITIONS)) {
        return true;
      }
      boolean shared =
          at.is("xcomp", "acomp", "acl", "dobj", "pobj", "prep", "pcomp")
              || at.is("conj") && parse.child(at, "nsubj").isEmpty();
      if (!shared || at.head() < 0) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  /** "Are we going to wait?", "asked whether he would go": asking tells nothing. */
  private static boolean isAsked(Parse parse, Word verb) {
    boolean asked =
        parse.head(verb).filter(h -> verb.is("ccomp") && ASKING.contains(h.lemma())).isPresent()
            && !hasMark(parse, verb, THAT);
    for (Word word : parse.words().subList(verb.index(), parse.words().size())) {
      if (asked || word.text().equals("?")) {
        return true;
      }
      if (QUOTES.contains(word.text())) {
        return false;
      }
    }
    return false;
  }

  /** "until it could", "on which goods should be taxed": neither is told to come. */
  private static boolean isOpen(Parse parse, Word verb) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    boolean which =
        parse
            .child(verb, "nsubj", "nsubjpass")
            .filter(s -> parse.children(s).stream().anyMatch(c -> c.tag().equals("WDT")))
            .isPresent();
    boolean what =
        verb.is("relcl")
            && parse
                .head(verb)
                .filter(n -> parse.children(n).stream().anyMatch(c -> c.tag().startsWith("WDT")))
                .isPresent();
    return !infinitive && (hasMark(parse, verb, UNTIL) || which || what);
  }

  /** Tells whether one of the words opens the clause of the verb. */
  static boolean hasMark(Parse parse, Word verb, Set<String> marks) {
    return parse.children(verb).stream()
        .anyMatch(
            c ->
                c.index() < verb.index()
                    && c.is("mark", "advmod", "complm", "prep")
                    && marks.contains(c.lemma()));
  }
}
