package org.demarche.app.evaluation;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.app.export.PetrarchEvent;

/** How the events that are told of a sentence differ from those that are right. */
public enum Difference {
  /** None is told. */
  NOTHING_TOLD("none of the events is told"),
  /** Some are told and some are not. */
  SOME_MISSING("some of the events are told"),
  /** All are told, and others besides. */
  MORE_TOLD("all events are told, and others"),
  /** The sides are right and a code is not. */
  OTHER_CODE("the same sides with another code"),
  /** The codes are right and only sources are not. */
  OTHER_SOURCE("the same code with another source"),
  /** The codes are right and only targets are not. */
  OTHER_TARGET("the same code with another target"),
  /** Code and sides are others. */
  OTHER("other events"),
  /** There is no event, and one is told. */
  TOLD_OF_NONE("an event is told where there is none");

  private final String words;

  Difference(String words) {
    this.words = words;
  }

  /** Returns what it is called. */
  public String words() {
    return words;
  }

  /** Returns how they differ; they are not the same. */
  static Difference of(Set<PetrarchEvent> right, Set<PetrarchEvent> told) {
    if (right.isEmpty()) {
      return TOLD_OF_NONE;
    }
    if (told.isEmpty()) {
      return NOTHING_TOLD;
    }
    if (told.containsAll(right)) {
      return MORE_TOLD;
    }
    if (right.containsAll(told)) {
      return SOME_MISSING;
    }
    return byParts(right, told);
  }

  private static Difference byParts(Set<PetrarchEvent> right, Set<PetrarchEvent> told) {
    boolean sources = agree(right, told, PetrarchEvent::source);
    boolean targets = agree(right, told, PetrarchEvent::target);
    if (sources && targets) {
      return OTHER_CODE;
    }
    if (!agree(right, told, PetrarchEvent::code) || !sources && !targets) {
      return OTHER;
    }
    return sources ? OTHER_TARGET : OTHER_SOURCE;
  }

  private static boolean agree(
      Set<PetrarchEvent> right, Set<PetrarchEvent> told, Function<PetrarchEvent, String> part) {
    return right.stream()
        .map(part)
        .collect(Collectors.toSet())
        .equals(told.stream().map(part).collect(Collectors.toSet()));
  }
}
