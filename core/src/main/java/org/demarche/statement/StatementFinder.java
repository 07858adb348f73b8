package org.demarche.statement;

import java.util.List;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.report.Report;

/** Finds what is said in a report and by whom; safe for use by several threads. */
public interface StatementFinder {

  /**
   * Returns the attributions in the order of the text.
   *
   * @param parses the sentences in their order
   */
  Attributions find(Report report, List<Parse> parses, Mentions mentions);
}
