package org.demarche.verb;

import java.util.Optional;

/**
 * The code of a verb or pattern: "032:033" is one from source to target and one back.
 *
 * @param there what the source does to the target, empty when that is nothing
 * @param back what the target does to the source, empty when that is nothing
 */
public record EventCode(Optional<String> there, Optional<String> back) {

  /** The code of what is no event. */
  public static final EventCode NONE = new EventCode(Optional.empty(), Optional.empty());

  /** Tells whether both do something to each other. */
  public boolean isMutual() {
    return there.isPresent() && back.isPresent();
  }

  /** Tells whether there is no event. */
  public boolean isNone() {
    return there.isEmpty() && back.isEmpty();
  }
}
