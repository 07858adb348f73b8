package org.demarche.verb;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a verb or pattern: "032:033" is one from source to target and one back.
 *
 * @param there what the source does to the target, empty when that is nothing
 * @param back what the target does to the source, empty when that is nothing
 */
public record EventCode(Optional<String> there, Optional<String> back) {

  /** The code of what is no event. */
  public static final EventCode NONE = new EventCode(Optional.empty(), Optional.empty());

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9]+");

  /** Reads what stands between brackets; signs alone, as "---", are no event. */
  public static EventCode parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new EventCode(side(text), Optional.empty())
        : new EventCode(side(text.substring(0, colon)), side(text.substring(colon + 1)));
  }

  private static Optional<String> side(String text) {
    Matcher code = LETTERS.matcher(text);
    return code.find() ? Optional.of(code.group()) : Optional.empty();
  }

  /** Tells whether both do something to each other. */
  public boolean isMutual() {
    return there.isPresent() && back.isPresent();
  }

  /** Tells whether there is no event. */
  public boolean isNone() {
    return there.isEmpty() && back.isEmpty();
  }
}
