package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.report.Report;
import org.demarche.sentence.Dateline;

/** Finds and resolves the mentions of a report; safe for use by several threads. */
public interface MentionFinder {

  /**
   * Returns the mentions of the report.
   *
   * @param parses the parses of its sentences, in their order
   * @param dateline the place that opens it
   */
  Mentions find(Report report, List<Parse> parses, Optional<Dateline> dateline);
}
