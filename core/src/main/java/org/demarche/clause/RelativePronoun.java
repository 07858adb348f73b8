package org.demarche.clause;

import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Says what relative pronouns stand for: the rebels in "the rebels who attacked". */
final class RelativePronoun {

  /** How far above the pronoun its clause may begin. */
  private static final int DEPTH = 6;

  private RelativePronoun() {}

  static boolean is(Word word) {
    return word.tag().startsWith("W") || word.lemma().equals("that") && !word.isNoun();
  }

  /** Returns the noun that the clause of a relative pronoun belongs to, any other word itself. */
  static Word antecedent(Parse parse, Word word) {
    if (!is(word)) {
      return word;
    }
    Word at = word;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (at.is("relcl")) {
        Word noun = agreeing(parse, word, at);
        return among(parse, noun).orElse(noun);
      }
      Optional<Word> cleft = Cleft.subject(parse, at);
      if (cleft.isPresent()) {
        return cleft.get();
      }
      at = parse.word(at.head());
    }
    return word;
  }

  /** "Chile and Peru, which support the pact": a plural verb goes with both. */
  private static Word agreeing(Parse parse, Word pronoun, Word verb) {
    Word noun = parse.word(verb.head());
    boolean singular = noun.tag().equals("NN") || noun.tag().equals("NNP");
    boolean plural =
        pronoun.head() == verb.index() && pronoun.is("nsubj", "nsubjpass") && isPlural(parse, verb);
    while (plural && singular && noun.is("conj") && parse.word(noun.head()).isNoun()) {
      noun = parse.word(noun.head());
    }
    return noun;
  }

  /** "Chile and Peru were among those that signed": the two signed. */
  private static Optional<Word> among(Parse parse, Word noun) {
    return parse
        .head(noun)
        .filter(p -> noun.is("pobj") && p.lemma().equals("among"))
        .flatMap(parse::head)
        .filter(verb -> verb.lemma().equals("be"))
        .flatMap(verb -> parse.child(verb, "nsubj"));
  }

  private static boolean isPlural(Parse parse, Word verb) {
    return verb.tag().equals("VBP")
        || parse.children(verb).stream()
            .anyMatch(
                c ->
                    c.is("aux", "auxpass")
                        && (c.tag().equals("VBP") || c.text().equalsIgnoreCase("were")));
  }
}
