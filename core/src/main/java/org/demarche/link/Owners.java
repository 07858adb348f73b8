package org.demarche.link;

import java.util.ArrayList;
import java.util.List;
import org.demarche.event.Draft;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Tells whose act a noun stands for, and to whom it was done: "the killing of the judge". */
final class Owners {

  private Owners() {}

  /** Whose act it is; "praised it for its decision", "told him to drop his demand" are theirs. */
  static List<Side> of(Draft draft, Parse parse, Word noun, SideFinder sides) {
    boolean asked = draft.category().equals("REQUEST");
    boolean pronoun =
        parse
            .child(noun, "poss")
            .filter(w -> w.tag().startsWith("PRP"))
            .filter(w -> asked || w.lemma().equals("its") || w.lemma().equals("their"))
            .isPresent();
    boolean same = draft.sentence() == parse.sentence().number();
    return pronoun && same && !draft.recipients().isEmpty()
        ? draft.recipients()
        : named(parse, noun, sides);
  }

  /** "the Israeli raid", "Moscow's decision", "the expulsions by Russia". */
  static List<Side> named(Parse parse, Word noun, SideFinder sides) {
    List<Side> owners = new ArrayList<>();
    for (Word child : parse.children(noun)) {
      if (child.is("poss", "nmod", "compound", "amod")) {
        owners.addAll(sides.named(parse, child));
      }
      if (child.is("acl") && child.tag().equals("VBN")) {
        owners.addAll(doers(parse, child, sides));
      }
    }
    owners.addAll(doers(parse, noun, sides));
    return owners;
  }

  /** "by Russia", "attributed to the president". */
  private static List<Side> doers(Parse parse, Word word, SideFinder sides) {
    List<Side> doers = new ArrayList<>();
    for (Word child : parse.children(word)) {
      boolean by = child.lemma().equals("by") || child.lemma().equals("to") && word.isVerb();
      if (by && child.is("prep", "agent")) {
        parse.child(child, "pobj").ifPresent(w -> doers.addAll(sides.of(parse, w)));
      }
    }
    return doers;
  }

  /** "the death of the judge": those to whom it was done. */
  static List<Side> victims(Parse parse, Word noun, SideFinder sides) {
    return parse.children(noun).stream()
        .filter(c -> c.is("prep") && c.lemma().equals("of"))
        .flatMap(c -> parse.child(c, "pobj").stream())
        .flatMap(w -> sides.of(parse, w).stream())
        .toList();
  }

  /** Tells whether the act may be the one done to, or by, those named behind "of". */
  static boolean isOf(List<Side> victims, Draft first) {
    return victims.isEmpty()
        || !Fit.isHostile(first)
        || first.recipients().isEmpty()
        || Sides.meet(victims, first.recipients(), false)
        || Sides.meet(victims, first.actors(), false);
  }
}
