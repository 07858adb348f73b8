package org.demarche.app.annotation;

import org.demarche.record.Record;

/** Compares the record of a report with what people have marked in it. */
public interface Scoring {

  /**
   * Counts what is right and wrong.
   *
   * @param annotated the report with its marks
   * @param told the record of the report
   * @param ledger takes the counts
   */
  void score(AnnotatedReport annotated, Record told, Ledger ledger);
}
