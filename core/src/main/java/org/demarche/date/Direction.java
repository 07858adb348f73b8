package org.demarche.date;

import java.util.Optional;
import java.util.Set;

/** Where a word before a day, week, month or year points: "last", "this", "next". */
enum Direction {
  BACK(-1, Set.of("last", "past", "previous")),
  HERE(0, Set.of("this", "current")),
  AHEAD(1, Set.of("next", "coming", "following"));

  private final int steps;
  private final Set<String> words;

  Direction(int steps, Set<String> words) {
    this.steps = steps;
    this.words = words;
  }

  /** Returns how many units it points to from the present one. */
  int steps() {
    return steps;
  }

  /** Returns the direction of a word in lower case. */
  static Optional<Direction> of(String word) {
    for (Direction direction : values()) {
      if (direction.words.contains(word)) {
        return Optional.of(direction);
      }
    }
    return Optional.empty();
  }
}
