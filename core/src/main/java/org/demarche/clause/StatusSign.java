package org.demarche.clause;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Why a clause gives its act the status that it gives it.
 *
 * @param basis what says so
 * @param word the word that says it, where one can be named
 */
public record StatusSign(StatusBasis basis, Optional<Word> word) {

  private static final int DEPTH = 8;

  private static final Set<String> CONDITIONS =
      Set.of(
          "after",
          "assuming",
          "before",
          "if",
          "in",
          "lest",
          "once",
          "provided",
          "providing",
          "unless",
          "until",
          "when",
          "whenever",
          "whether");
  private static final Set<String> NEGATIONS =
      Set.of(
          "almost", "instead", "nearly", "neither", "never", "no", "nobody", "none", "nor", "not",
          "nothing", "rather", "short", "too", "without");

  /** Looks for the word that says it around the act, upwards. */
  static StatusSign of(StatusBasis basis, Parse parse, Word act) {
    Word at = act;
    for (int i = 0; i < DEPTH && basis != StatusBasis.PLAIN; i++) {
      Optional<Word> sign = around(basis, parse, at);
      if (sign.isPresent()) {
        return new StatusSign(basis, sign);
      }
      Optional<Word> head = parse.head(at);
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
    }
    return new StatusSign(basis, Optional.empty());
  }

  private static Optional<Word> around(StatusBasis basis, Parse parse, Word at) {
    if (is(basis, at) && basis == StatusBasis.NEGATION) {
      return Optional.of(at);
    }
    for (Word child : parse.children(at)) {
      if (is(basis, child)) {
        return Optional.of(child);
      }
      boolean side = basis == StatusBasis.NEGATION && child.isNoun();
      Optional<Word> none =
          side
              ? parse.children(child).stream().filter(c -> is(basis, c)).findFirst()
              : Optional.empty();
      if (none.isPresent()) {
        return none;
      }
    }
    return Optional.empty();
  }

  private static boolean is(StatusBasis basis, Word word) {
    return switch (basis) {
      case CONDITION ->
          CONDITIONS.contains(word.lemma()) && word.is("mark", "advmod", "complm", "prep")
              || word.is("aux") && word.tag().equals("VBD");
      case NEGATION -> word.is("neg") || NEGATIONS.contains(word.lemma());
      case BESIDE -> word.is("amod", "nmod");
      case FORMER -> word.lemma().equals("once") || word.text().equals("used");
      case AUXILIARY -> word.tag().equals("MD") || word.tag().equals("TO");
      case QUESTION, PLAIN -> false;
    };
  }
}
