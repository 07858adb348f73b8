package org.demarche.app.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.annotation.AnnotationForm;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;

/**
 * How well records agree with what others have marked in reports.
 *
 * @param path of the data
 * @param marked what is marked
 * @param reports how many reports there are
 * @param undated how many more are left out since they have no day
 * @param scores counts by name
 * @param averages means of F1 by name
 * @param mistakes all that is wrong
 */
public record AnnotationEvaluation(
    String path,
    AnnotationForm marked,
    int reports,
    int undated,
    Map<String, Score> scores,
    Map<String, Double> averages,
    List<Mistake> mistakes)
    implements Evaluation {

  /** Copies the collections. */
  public AnnotationEvaluation {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    averages = Collections.unmodifiableMap(new LinkedHashMap<>(averages));
    mistakes = List.copyOf(mistakes);
  }

  @Override
  public DataForm form() {
    return DataForm.ANNOTATED;
  }
}
