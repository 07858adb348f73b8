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

  /** Reads what stands between brackets; hyphens, as "---", are no event. */
  public static EventCode parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new EventCode(side(text), Optional.empty())
        : new EventCode(side(text.substring(0, colon)), side(text.substring(colon + 1)));
  }

  private static Optional<String> side(String text) {
    String code = text.strip();
    return code.isEmpty() || code.startsWith("--") ? Optional.empty() : Optional.of(code);
  }

  /** Tells whether there is no event. */
  public boolean isNone() {
    return there.isEmpty() && back.isEmpty();
  }
}
