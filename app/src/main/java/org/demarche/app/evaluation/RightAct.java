package org.demarche.app.evaluation;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Status;

/**
 * What happens between two sides according to the data; what they do not say is empty.
 *
 * @param category the class of the act, or NONE
 * @param mode PLOVER mode, "" where the act has none
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 * @param contexts what it is about
 */
record RightAct(
    String category,
    Optional<String> mode,
    Optional<Status> status,
    Optional<Boolean> alleged,
    Optional<List<String>> contexts) {

  /** Returns an act of which only the category is known. */
  static RightAct of(String category) {
    return new RightAct(
        category, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the act in another class. */
  RightAct in(String other) {
    return new RightAct(other, mode, status, alleged, contexts);
  }

  /** Returns how much of it was told, where the category weighs more than all else. */
  int agreement(Told told) {
    int agreement = told.category().equals(category) ? 16 : 0;
    agreement += told.act().equals(category) ? 8 : 0;
    agreement += mode.filter(told.mode().orElse("")::equals).isPresent() ? 1 : 0;
    agreement += status.filter(told.status()::equals).isPresent() ? 1 : 0;
    agreement += alleged.filter(a -> a == told.alleged()).isPresent() ? 1 : 0;
    return agreement;
  }
}
