package org.demarche.petrarch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.verb.EventCode;

/** Reads codes of events: "042", "042:043" for one there and one back, "---" for none. */
final class EventCodes {

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9]+");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  private EventCodes() {}

  /**
   * Returns the code between brackets; signs alone are no event.
   *
   * @throws UnreadableException when it is none
   */
  static EventCode of(String text) throws UnreadableException {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return new EventCode(one(text), Optional.empty());
    }
    return new EventCode(one(text.substring(0, colon)), one(text.substring(colon + 1)));
  }

  private static Optional<String> one(String text) throws UnreadableException {
    List<String> codes = LETTERS.matcher(text).results().map(r -> r.group()).toList();
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    String code = codes.get(0);
    if (code.length() < SHORTEST || code.length() > LONGEST) {
      throw new UnreadableException(
          "a code of an event has two to four letters or digits, not \"" + code + "\"");
    }
    return Optional.of(code);
  }
}
