package org.demarche.telling;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Draft;
import org.demarche.record.Place;
import org.demarche.record.Quantity;
import org.demarche.record.Side;
import org.demarche.record.When;

/**
 * An act as one clause tells it, with its circumstances.
 *
 * @param draft the act
 * @param date its day
 * @param place where
 * @param speaker in whose words
 * @param cue the word that attributes it
 * @param quantities numbers that measure it
 * @param why its day and place are these
 */
public record Telling(
    Draft draft,
    Optional<When> date,
    Optional<Place> place,
    Optional<Side> speaker,
    Optional<String> cue,
    List<Quantity> quantities,
    Why why) {

  /** Copies the quantities. */
  public Telling {
    quantities = List.copyOf(quantities);
  }

  /** Tells whether the act consists in words of its actor that the report quotes or repeats. */
  public boolean isVoiced() {
    return cue.isPresent()
        && Teller.isVerbal(draft)
        && speaker
            .filter(s -> draft.actors().stream().allMatch(a -> a.entity().equals(s.entity())))
            .isPresent()
        && !draft.actors().isEmpty();
  }

  /** Returns the telling of the same act, as exactly as another draft tells it. */
  Telling like(Draft other) {
    Draft exact = draft.as(draft.category(), other.mode(), other.cameo());
    return new Telling(exact, date, place, speaker, cue, quantities, why);
  }

  /** Returns the telling with the place of another one. */
  Telling at(Telling other) {
    Why whence = new Why(why.day(), other.why.place());
    return new Telling(draft, date, other.place, speaker, cue, quantities, whence);
  }
}
