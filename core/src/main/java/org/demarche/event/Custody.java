package org.demarche.event;

import java.util.Set;
import org.demarche.frame.WordClasses;

/** Tells acts in which the one who is held is the subject: "A blogger remains in custody". */
final class Custody {

  private final Set<String> staying;

  Custody(WordClasses classes) {
    this.staying = classes.members("@staying");
  }

  /** Tells whether somebody holds the subject of the act. */
  boolean holds(Draft draft) {
    return staying.contains(draft.trigger().lemma())
        && draft.mode().filter("arrest"::equals).isPresent();
  }
}
