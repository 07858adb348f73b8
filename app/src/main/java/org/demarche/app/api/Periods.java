package org.demarche.app.api;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.question.Period;
import org.demarche.app.server.Problem;
import org.demarche.app.server.Query;

/** Reads the days that two parameters name. */
final class Periods {

  private Periods() {}

  /**
   * Returns the days from one to the other.
   *
   * @throws Problem if one is no day, or the last comes before the first
   */
  static Period of(Query query, String since, String until) {
    Optional<LocalDate> first = query.day(since);
    Optional<LocalDate> last = query.day(until);
    try {
      return new Period(first, last);
    } catch (MalformedQuestionException wrong) {
      throw Problem.parameter(until, String.valueOf(wrong.getMessage()));
    }
  }
}
