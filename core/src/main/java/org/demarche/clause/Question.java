package org.demarche.clause;

import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells clauses that only ask: "asked whether they would leave". */
public final class Question {

  private static final Set<String> MARKS = Set.of("if", "whether");

  private Question() {}

  /** Tells whether the clause is the matter of a question. */
  public static boolean is(Parse parse, Word verb) {
    return verb.is("ccomp", "acl", "pcomp", "xcomp")
        && parse.children(verb).stream().anyMatch(c -> c.is("mark") && MARKS.contains(c.lemma()));
  }

  /** Tells whether it is asked directly if the verb's doing took place: "Did they leave?" */
  static boolean isAsked(Parse parse, Word verb) {
    return parse.words().stream().anyMatch(w -> w.index() > verb.index() && w.text().equals("?"))
        && parse
            .child(verb, "nsubj", "nsubjpass")
            .filter(subject -> isAfterAuxiliary(parse, verb, subject))
            .isPresent()
        && parse.children(verb).stream().noneMatch(c -> c.tag().startsWith("W"));
  }

  private static boolean isAfterAuxiliary(Parse parse, Word verb, Word subject) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("aux", "auxpass", "modal") && c.index() < subject.index());
  }

  /** Tells whether the verb puts a question: "asked", "wondered" with such a clause. */
  public static boolean isPut(Parse parse, Word verb) {
    return parse.children(verb).stream().anyMatch(c -> is(parse, c));
  }
}
