package org.demarche.app.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that are asked for.
 *
 * @param since the first
 * @param until the last
 */
public record Period(Optional<LocalDate> since, Optional<LocalDate> until) {

  /** All days. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /** Checks the order. */
  public Period {
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new MalformedQuestionException(
          "the period ends on " + until.get() + ", before it begins on " + since.get());
    }
  }
}
