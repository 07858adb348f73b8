package org.demarche.telling;

import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.record.Status;

/** Tells which tellings of visits and talks cannot be of one meeting. */
final class Meetings {

  private static final String CONSULT = "CONSULT";

  private static final String VISIT = "visit";

  private static final Set<String> FINITE = Set.of("VB", "VBD", "VBP", "VBZ");

  private Meetings() {}

  /**
   * Tells whether one is a journey and the other is talks; "visiting India, he held talks" tells
   * one meeting.
   */
  static boolean differ(Draft one, Draft other) {
    return isMeeting(one)
        && one.mutual() != other.mutual()
        && isVisit(one) != isVisit(other)
        && (one.sentence() != other.sentence() || !isOccasion(one) && !isOccasion(other));
  }

  private static boolean isOccasion(Draft draft) {
    return draft.trigger().lemma().equals(VISIT) && !FINITE.contains(draft.trigger().tag());
  }

  static boolean isMeeting(Draft draft) {
    return draft.category().equals(CONSULT);
  }

  /** "will travel to Colombo, where he will meet the president" */
  static boolean isOnVisit(Draft talks, Draft journey) {
    return isMeeting(talks)
        && talks.mutual()
        && isVisit(journey)
        && talks.sentence() == journey.sentence();
  }

  /** "Mottaki's visit comes ahead of the talks": whether it is over only other sentences tell. */
  static boolean isTimeless(Telling telling) {
    Draft draft = telling.draft();
    return isMeeting(draft)
        && isVisit(draft)
        && draft.trigger().isNoun()
        && draft.status() == Status.ACTUAL
        && telling.date().isEmpty();
  }

  private static boolean isVisit(Draft draft) {
    return draft.mode().filter(VISIT::equals).isPresent();
  }
}
