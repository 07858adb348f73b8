package org.demarche.coder;

import java.util.List;
import org.demarche.classifier.Question;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Reads texts in which somebody has marked the sides; safe for use by several threads. */
public interface Questioner {

  /**
   * Returns what is to be asked of each pair, in the same order.
   *
   * @param sides the words of all sides that are marked
   * @param pairs of those sides
   */
  List<Question> questions(Report report, List<Span> sides, List<SidePair> pairs);
}
