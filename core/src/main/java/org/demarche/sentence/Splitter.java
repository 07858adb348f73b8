package org.demarche.sentence;

import org.demarche.report.Report;

/** Cuts a report into sentences and tokens. */
public interface Splitter {

  /** Returns the sentences of the report; the title is the first, even when it is empty. */
  Layout split(Report report);
}
