package org.demarche.expectation;

import java.util.Optional;
import org.demarche.clause.Raising;
import org.demarche.clause.Trees;
import org.demarche.frame.Matrix;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.statement.Attributions;

/** Tells why what a verb tells is still to come: by its modal, or by what governs it. */
final class Grounds {

  private final Modals modals;
  private final Complements complements;
  private final Conditional conditional = new Conditional();

  Grounds(Matrix matrix, Trees trees, OutlookLexicon lexicon) {
    Governors governors = new Governors(matrix, trees, lexicon);
    this.modals = new Modals(governors);
    this.complements = new Complements(governors, trees);
  }

  Optional<Told> of(Parse parse, Word verb, SideFinder sides, Attributions said) {
    if (conditional.holds(parse, verb)) {
      return Optional.empty();
    }
    Optional<Word> modal =
        parse.children(verb).stream().filter(c -> c.tag().equals("MD")).findFirst();
    Optional<Told> told =
        modal.isPresent()
            ? modals.of(parse, verb, modal.get(), sides, said)
            : complements.of(parse, verb, sides);
    return told.filter(t -> t.governor().filter(g -> isPast(parse, g, said)).isEmpty());
  }

  /** "had planned to", "used to", outside what somebody is reported to say. */
  private static boolean isPast(Parse parse, Word governor, Attributions said) {
    boolean had =
        governor.tag().equals("VBN")
            && parse.children(governor).stream()
                .anyMatch(c -> c.is("aux") && c.text().equalsIgnoreCase("had"));
    boolean reported =
        governor.is("ccomp") || said.around(governor.span()).filter(a -> !a.direct()).isPresent();
    return had && !reported;
  }

  /** "will help the council to decide": what others do. */
  private static boolean isOthers(Parse parse, Word above, Word inner) {
    return above.lemma().equals("help")
        && (parse.child(above, "dobj").isPresent() || parse.child(inner, "nsubj").isPresent());
  }

  /** Returns the verb whose act is to come: of "will have to cut" the cutting. */
  static Word act(Parse parse, Word verb) {
    Word at = verb;
    for (int i = 0; i < 3 && Raising.is(at); i++) {
      Word above = at;
      Optional<Word> inner =
          parse.child(at, "xcomp").filter(w -> w.isVerb() && !isOthers(parse, above, w));
      if (inner.isEmpty()) {
        break;
      }
      at = inner.get();
    }
    return at;
  }
}
