package org.demarche.place;

import java.util.Set;

/** How closely a local phrase has to belong to the words that tell an act. */
enum Manner {
  /** Done with hands: where the sufferers are is where it took place. */
  DEED,
  /** Done by a state at home, for what may have been elsewhere. */
  MEASURE,
  /** People come together: the place stands beside the meeting or what came of it. */
  MEETING,
  /** Done in words or on paper: a place in it may be what the words are about. */
  WORD;

  private static final Set<String> DEEDS =
      Set.of("AID", "ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "RETREAT");

  private static final Set<String> MEETINGS = Set.of("AGREE", "CONSULT", "COOPERATE");

  boolean isDone() {
    return this == DEED || this == MEASURE;
  }

  static Manner of(String category) {
    if (DEEDS.contains(category)) {
      return DEED;
    }
    return MEETINGS.contains(category) ? MEETING : WORD;
  }
}
