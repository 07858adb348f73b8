package org.demarche.record;

import java.util.List;
import java.util.Optional;

/**
 * Something that the report says is still to come.
 *
 * @param id unique inside the record, "x1"
 * @param sentence number of its sentence
 * @param who those who are to act
 * @param what the words that say what they are to do
 * @param event id of the event that tells of it
 * @param due the day for which it is announced
 */
public record Expectation(
    String id,
    int sentence,
    List<Side> who,
    String what,
    Optional<String> event,
    Optional<When> due) {

  /** Copies those who are to act. */
  public Expectation {
    who = List.copyOf(who);
  }

  /** Returns the same expectation without the event that tells of it. */
  Expectation withoutEvent() {
    return new Expectation(id, sentence, who, what, Optional.empty(), due);
  }

  /** Returns the same expectation under another id. */
  public Expectation as(String newId) {
    return new Expectation(newId, sentence, who, what, event, due);
  }
}
