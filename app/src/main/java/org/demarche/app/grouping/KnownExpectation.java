package org.demarche.app.grouping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.app.day.Days;
import org.demarche.app.settlement.State;

/**
 * Something that is to come, as a person found it in reports, and what became of it.
 *
 * @param key its name among the answers
 * @param who countries of those who are to act
 * @param places where reports tell it, the first report first
 * @param due its term, ISO 8601
 * @param state what became of it
 * @param by key of the act that settled it, where the reports tell one
 * @param what what is to come, in the person's words
 */
record KnownExpectation(
    String key,
    Set<String> who,
    List<Place> places,
    Optional<String> due,
    State state,
    Optional<String> by,
    String what) {

  /** Copies the list. */
  KnownExpectation {
    places = List.copyOf(places);
  }

  /**
   * Sentences of a report.
   *
   * @param report id of the report
   * @param sentences their numbers
   */
  record Place(String report, Set<Integer> sentences) {}

  /** Returns the same expectation, told in one more place. */
  KnownExpectation alsoIn(Place place) {
    List<Place> all = Stream.concat(places.stream(), Stream.of(place)).toList();
    return new KnownExpectation(key, who, all, due, state, by, what);
  }

  /** Tells whether a report tells it in a sentence. */
  boolean isToldIn(String report, int sentence) {
    return places.stream()
        .anyMatch(place -> place.report().equals(report) && place.sentences().contains(sentence));
  }

  /**
   * Tells whether a state is right. Whether a term has passed does not depend on what reports say,
   * and what became void was neither kept nor, by most people, broken.
   */
  boolean isRight(State found, LocalDate last) {
    boolean passed = due.flatMap(Days::of).filter(days -> days.last().isBefore(last)).isPresent();
    return switch (found) {
      case FULFILLED, BROKEN -> found == state;
      case EXPIRED -> state == State.EXPIRED || state == State.OPEN && passed;
      case OVERTAKEN -> state != State.FULFILLED;
      case OPEN -> state == State.OPEN;
    };
  }
}
