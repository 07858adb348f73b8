package org.demarche.app.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;

/**
 * How far the verbs of a user's dictionaries code as PETRARCH does.
 *
 * @param path of the data
 * @param sentences how many there are
 * @param unanswered how many more are left out since their events are not known
 * @param shares sentences with the same events, by what is counted
 * @param differences how many sentences differ in what way
 * @param mistakes all that differs
 */
public record ConformanceEvaluation(
    String path,
    int sentences,
    int unanswered,
    Map<String, Share> shares,
    Map<Difference, Integer> differences,
    List<Mistake> mistakes)
    implements Evaluation {

  /** Copies the collections and keeps their order. */
  public ConformanceEvaluation {
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    mistakes = List.copyOf(mistakes);
  }

  @Override
  public DataForm form() {
    return DataForm.PETRARCH;
  }
}
