package org.demarche.record;

import java.util.List;
import java.util.Optional;

/**
 * Something that the report says is still to come.
 *
 * @param id unique inside the record, "x1"
 * @param key the same on every run, made of the report's id and of what is expected, for a later
 *     report to settle it
 * @param sentence number of its sentence
 * @param who those who are to act
 * @param recipients those towards whom they are to act, as far as the words name them
 * @param what the words that say what they are to do
 * @param kind why it is expected
 * @param event id of the event that tells of it
 * @param due the day for which it is announced
 */
public record Expectation(
    String id,
    String key,
    int sentence,
    List<Side> who,
    List<Side> recipients,
    String what,
    Prospect kind,
    Optional<String> event,
    Optional<When> due) {

  /** Copies the sides. */
  public Expectation {
    who = List.copyOf(who);
    recipients = List.copyOf(recipients);
  }

  /** Returns the same expectation without the event that tells of it. */
  Expectation withoutEvent() {
    return new Expectation(id, key, sentence, who, recipients, what, kind, Optional.empty(), due);
  }

  /** Returns the same expectation under another id. */
  public Expectation as(String newId) {
    return new Expectation(newId, key, sentence, who, recipients, what, kind, event, due);
  }
}
