package org.demarche.app.question;

import java.util.Optional;
import java.util.Set;

/**
 * Which dyads are asked for; what is empty asks for nothing in particular.
 *
 * @param of codes of countries, of which any is one of the two
 * @param days of the acts that count
 * @param cases how many there are at least
 */
public record DyadFilter(Set<String> of, Period days, int cases) {

  /** Asks for all. */
  public static final DyadFilter ALL = new DyadFilter(Set.of(), Period.ALWAYS, 0);

  /** Copies the set. */
  public DyadFilter {
    of = Set.copyOf(of);
  }

  /**
   * Asks for those of countries.
   *
   * @throws MalformedQuestionException if somebody in a country is chosen
   */
  public static DyadFilter of(Optional<Choice> choice, Period days, int cases) {
    choice
        .filter(any -> !any.entities().isEmpty())
        .ifPresent(
            any -> {
              throw new MalformedQuestionException(
                  "dyads are those of countries, not of " + String.join(", ", any.entities()));
            });
    return new DyadFilter(choice.map(Choice::countries).orElse(Set.of()), days, cases);
  }
}
