package org.demarche.app.annotation;

import java.util.List;
import org.demarche.event.Standing;

/** Compares not only the record but what the program tells of single words, coded or not. */
public interface WordScoring extends Scoring {

  /**
   * Counts what is right and wrong.
   *
   * @param annotated the report with its marks
   * @param told what the program tells of the verbs of the report
   * @param ledger takes the counts
   */
  void score(AnnotatedReport annotated, List<Standing> told, Ledger ledger);
}
