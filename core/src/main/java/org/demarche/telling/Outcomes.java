package org.demarche.telling;

import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Joins an attack with what came of it: "carried out a raid on the camp, killing two soldiers". */
final class Outcomes {

  private static final String ASSAULT = "ASSAULT";

  private static final Set<String> HARM =
      Set.of("damage", "destroy", "hurt", "injure", "kill", "leave", "wound");

  private Outcomes() {}

  /** Tells whether one of the two is the outcome of the other. */
  static boolean joined(Draft one, Draft other) {
    boolean beside =
        one.sentence() == other.sentence()
            && one.category().equals(ASSAULT)
            && other.category().equals(ASSAULT)
            && SideKeys.of(one.actors(), true).equals(SideKeys.of(other.actors(), true));
    return beside && (isOutcome(one, other) || isOutcome(other, one));
  }

  /** Tells whether somebody is named to whom it was done, and not only a place. */
  static boolean isAboutSides(Draft draft) {
    return draft.recipients().stream().anyMatch(side -> !side.sectors().isEmpty());
  }

  private static boolean isOutcome(Draft harm, Draft attack) {
    Parse parse = harm.parse();
    Word participle = harm.trigger();
    Optional<Word> verb = parse.head(participle);
    boolean along =
        participle.tag().equals("VBG")
            && participle.is("advcl")
            && HARM.contains(participle.lemma());
    Word deed = attack.trigger();
    return along
        && verb.filter(v -> v.equals(deed) || deed.isNoun() && deed.head() == v.index())
            .isPresent();
  }
}
