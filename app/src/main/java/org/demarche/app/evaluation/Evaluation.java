package org.demarche.app.evaluation;

import java.util.List;
import org.demarche.app.score.Mistake;

/** What came out of one set of data. */
public sealed interface Evaluation
    permits PairEvaluation, GoldEvaluation, AnnotationEvaluation, ConformanceEvaluation {

  /** Returns the file or directory. */
  String path();

  /** Returns the form of the data. */
  DataForm form();

  /** Returns all that is wrong, in the order of the data. */
  List<Mistake> mistakes();
}
