package org.demarche.app.question;

import java.util.List;
import java.util.Optional;

/**
 * Which expectations are asked for.
 *
 * @param who each of these choices is to act
 * @param towards towards any of these
 * @param due days of which one is the last day by which
 * @param open whether only what no later report settles and is not past its term
 */
public record ExpectationFilter(
    List<Choice> who, Optional<Choice> towards, Period due, boolean open) {

  /** Copies the list. */
  public ExpectationFilter {
    who = List.copyOf(who);
  }
}
