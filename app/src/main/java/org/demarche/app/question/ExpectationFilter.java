package org.demarche.app.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which expectations are asked for; what is empty asks for nothing in particular.
 *
 * @param who each of these choices is to act
 * @param towards towards any of these
 * @param due days of which one is the last day by which
 * @param states what became of it, any of {@link #STATES}
 * @param words words that all stand in what is expected, be it in longer ones
 */
public record ExpectationFilter(
    List<Choice> who,
    Optional<Choice> towards,
    Period due,
    Set<String> states,
    Optional<String> words) {

  /** What can become of an expectation. */
  public static final List<String> STATES =
      List.of("open", "fulfilled", "broken", "overtaken", "expired");

  /**
   * Copies the collections.
   *
   * @throws MalformedQuestionException if there is no such state
   */
  public ExpectationFilter {
    who = List.copyOf(who);
    states = Set.copyOf(states);
    for (String state : states) {
      if (!STATES.contains(state)) {
        throw new MalformedQuestionException(
            "there is no state \"" + state + "\", but " + String.join(", ", STATES));
      }
    }
  }

  /** What is settled or expired comes newest first, what may be open by its term. */
  boolean byTerm() {
    return states.isEmpty() || states.contains("open");
  }

  /**
   * Asks for all states or one.
   *
   * @param open whether only what no later report settles and is not past its term
   */
  public ExpectationFilter(List<Choice> who, Optional<Choice> towards, Period due, boolean open) {
    this(who, towards, due, open ? Set.of("open") : Set.of(), Optional.empty());
  }
}
