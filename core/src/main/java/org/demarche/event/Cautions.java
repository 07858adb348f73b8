package org.demarche.event;

import java.util.Set;
import org.demarche.clause.Caution;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells who only tells his own people of a danger, "police warned Danes of more bombings", or
 * anybody of what others may do.
 */
final class Cautions {

  private static final Set<String> OFFICIAL = Set.of("COP", "GOV", "MIL", "SPY");

  private static final Set<String> OPEN = Set.of("can", "could", "may", "might");

  private final Set<String> attacks;
  private final Set<String> striking;

  Cautions(WordClasses classes) {
    this.attacks = classes.members("@attack");
    this.striking = classes.members("@striking");
  }

  /** Tells whether the act is a word of caution rather than a threat. */
  boolean isOne(Draft draft) {
    boolean warns = draft.category().equals("THREATEN") && Caution.is(draft.trigger());
    return warns && (tellsOwnPeople(draft) || isOfDeedOfOthers(draft));
  }

  private boolean tellsOwnPeople(Draft draft) {
    return !draft.actors().isEmpty()
        && draft.actors().stream().allMatch(a -> a.sectors().stream().anyMatch(OFFICIAL::contains))
        && draft.recipients().stream().allMatch(r -> isOwn(draft, r))
        && tellsOfAttack(draft);
  }

  /** "Chile warned that Peru may launch an attack": the deed that is feared is that of others. */
  private boolean isOfDeedOfOthers(Draft draft) {
    Parse parse = draft.parse();
    return parse.children(draft.trigger()).stream()
        .filter(c -> c.is("ccomp") && striking.contains(c.lemma()))
        .filter(c -> parse.children(c).stream().anyMatch(w -> OPEN.contains(w.lemma())))
        .flatMap(c -> parse.child(c, "nsubj").stream())
        .anyMatch(
            doer -> draft.recipients().stream().anyMatch(r -> r.span().overlaps(doer.span())));
  }

  private static boolean isOwn(Draft draft, Side side) {
    return draft.actors().stream().anyMatch(a -> a.country().equals(side.country()));
  }

  private boolean tellsOfAttack(Draft draft) {
    Word verb = draft.trigger();
    return draft.parse().words().stream()
        .filter(w -> w.is("prep") && (w.lemma().equals("of") || w.lemma().equals("about")))
        .filter(w -> w.head() == verb.index() || isObject(draft, w.head(), verb))
        .flatMap(w -> draft.parse().child(w, "pobj").stream())
        .anyMatch(w -> attacks.contains(w.lemma()));
  }

  private static boolean isObject(Draft draft, int word, Word verb) {
    Word object = draft.parse().word(word);
    return object.is("dobj") && object.head() == verb.index();
  }
}
