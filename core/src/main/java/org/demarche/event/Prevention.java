package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells which violence is only to be prevented: "a law to curb bomb attacks by the rebels". */
final class Prevention {

  private static final Set<String> CATEGORIES = Set.of("ASSAULT", "COERCE", "PROTEST", "THREATEN");

  private final Set<String> preventing;
  private final Set<String> shielding;

  Prevention(WordClasses classes) {
    this.preventing = classes.members("@preventing");
    this.shielding = classes.members("@shielding");
  }

  /** Tells whether the act is one of violence that others mean to prevent, be it told or not. */
  boolean isOf(Draft draft) {
    return CATEGORIES.contains(draft.category())
        && draft.trigger().isNoun()
        && (isPrevented(draft.parse(), draft.trigger())
            || isShielded(draft.parse(), draft.trigger()));
  }

  /** "keen to prevent chaos and a break-up": only what is aimed at, not what was prevented. */
  private boolean isPrevented(Parse parse, Word noun) {
    Word first = first(parse, noun);
    return parse
        .head(first)
        .filter(verb -> first.is("dobj") && preventing.contains(verb.lemma()))
        .filter(verb -> isAim(parse, verb))
        .isPresent();
  }

  /** "to protect refugees from attacks", "steps against attacks". */
  private boolean isShielded(Parse parse, Word noun) {
    Word first = first(parse, noun);
    Optional<Word> preposition = parse.head(first).filter(p -> first.is("pobj"));
    return preposition
        .filter(p -> p.lemma().equals("from") || p.lemma().equals("against"))
        .flatMap(parse::head)
        .filter(verb -> shielding.contains(verb.lemma()) && isAim(parse, verb))
        .isPresent();
  }

  private static Word first(Parse parse, Word noun) {
    Word first = noun;
    while (first.is("conj") && parse.head(first).filter(Word::isNoun).isPresent()) {
      first = parse.word(first.head());
    }
    return first;
  }

  private static boolean isAim(Parse parse, Word verb) {
    boolean infinitive = parse.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    return infinitive || verb.tag().equals("VBG") && verb.is("pcomp");
  }
}
