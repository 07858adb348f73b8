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

  /** Tells whether the verb puts a question: "asked", "wondered" with such a clause. */
  public static boolean isPut(Parse parse, Word verb) {
    return parse.children(verb).stream().anyMatch(c -> is(parse, c));
  }
}
