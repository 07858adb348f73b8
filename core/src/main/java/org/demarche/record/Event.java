package org.demarche.record;

import java.util.List;
import java.util.Optional;

/**
 * One political act with its circumstances.
 *
 * @param id unique inside the record, "e3"
 * @param sentence number of the sentence with the words that report it best
 * @param act category, mode, contexts and CAMEO code
 * @param scores quad, intensity and Goldstein value of the act
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 * @param actors who acted, empty when the report names nobody; all participants of a mutual act
 * @param recipients towards whom, may be empty when somebody acted
 * @param trigger the words that report it best
 * @param evidence all words that report it, those of the trigger first
 * @param date its day, or the week, month, year or interval that the text gives
 * @param place where
 * @param speaker by whose account or in whose words
 * @param cue the word that attributes it to the speaker
 * @param quantities numbers that measure it
 * @param respondsTo the events that it answers
 * @param confidence 0 to 1
 * @param rule the lexicon lines that made it, "aid.txt:90" or "aid.txt:90 matrix.txt:12"
 */
public record Event(
    String id,
    int sentence,
    Act act,
    Scores scores,
    Status status,
    boolean alleged,
    List<Side> actors,
    List<Side> recipients,
    Trigger trigger,
    List<Evidence> evidence,
    Optional<When> date,
    Optional<Place> place,
    Optional<Side> speaker,
    Optional<String> cue,
    List<Quantity> quantities,
    List<Response> respondsTo,
    double confidence,
    String rule) {

  /** Copies the lists and checks that a side is known. */
  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    evidence = List.copyOf(evidence);
    quantities = List.copyOf(quantities);
    respondsTo = List.copyOf(respondsTo);
    if (actors.isEmpty() && recipients.isEmpty()) {
      throw new IllegalArgumentException("an event has a side: " + trigger);
    }
  }

  /** Returns the same event as an answer to others. */
  Event respondingTo(List<Response> others) {
    return new Event(
        id,
        sentence,
        act,
        scores,
        status,
        alleged,
        actors,
        recipients,
        trigger,
        evidence,
        date,
        place,
        speaker,
        cue,
        quantities,
        others,
        confidence,
        rule);
  }
}
