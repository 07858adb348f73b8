package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds the nouns that an act of words is about: "anger at the raid", "rejected the demand". */
final class Subjects {

  private static final int DEPTH = 4;
  private static final Set<String> ABOUT =
      Set.of("ACCUSE", "SUPPORT", "REJECT", "AGREE", "CONCEDE", "PROTEST");

  private final LinkWords words;

  Subjects(LinkWords words) {
    this.words = words;
  }

  /** Returns them, the nearest first; none for an act that is about nothing. */
  List<Word> of(Draft draft) {
    List<Word> found = new ArrayList<>();
    if (ABOUT.contains(draft.category())) {
      add(draft.parse(), draft.trigger(), DEPTH, found);
      predicated(draft.parse(), draft.trigger()).ifPresent(found::add);
    }
    return found;
  }

  /** "The duties were a slap in the face" is said of the duties. */
  private static Optional<Word> predicated(Parse parse, Word trigger) {
    return trigger.is("attr", "acomp")
        ? parse.head(trigger).flatMap(copula -> parse.child(copula, "nsubj"))
        : Optional.empty();
  }

  /** "accused it of hiding", "thanked it for freeing". */
  private static boolean isDeed(Word word, Word child) {
    return child.is("pcomp") && child.isVerb() && Set.of("of", "for").contains(word.lemma());
  }

  private void add(Parse parse, Word word, int depth, List<Word> found) {
    if (depth == 0) {
      return;
    }
    for (Word child : parse.children(word)) {
      boolean passive = child.is("nsubjpass");
      boolean predicated = word.is("ccomp") && !word.isVerb() && child.is("nsubj");
      boolean object = child.is("dobj", "pobj", "conj") && !child.isVerb() || isDeed(word, child);
      if (passive || predicated || object) {
        found.add(child);
        add(parse, child, child.isVerb() ? 0 : depth - 1, found);
      } else if (child.is("xcomp", "oprd", "ccomp") && !child.isVerb()
          || child.is("prep", "agent", "dative")
              && words.is(LinkWords.Kind.OBJECTS, child.lemma())) {
        add(parse, child, depth - 1, found);
      }
    }
  }
}
