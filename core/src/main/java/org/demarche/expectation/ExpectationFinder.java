package org.demarche.expectation;

import java.time.LocalDate;
import java.util.List;
import org.demarche.date.Dates;
import org.demarche.mention.SideFinder;
import org.demarche.parse.Parse;
import org.demarche.statement.Attributions;

/** Finds what a report says is still to come; safe for use by several threads. */
public interface ExpectationFinder {

  /**
   * Returns what is to come, in the order of the text.
   *
   * @param today day of the report
   */
  List<Outlook> find(
      LocalDate today, List<Parse> parses, SideFinder sides, Attributions said, Dates dates);
}
