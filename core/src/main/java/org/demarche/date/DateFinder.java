package org.demarche.date;

import java.util.List;
import org.demarche.parse.Parse;
import org.demarche.report.Report;

/** Finds the temporal expressions of a report; safe for use by several threads. */
public interface DateFinder {

  /**
   * Returns the expressions that name a day, week, month or year, with their values against the
   * report's date.
   *
   * @param parses the sentences in their order
   */
  Dates find(Report report, List<Parse> parses);
}
