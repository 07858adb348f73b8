package org.demarche.app.evaluation;

import java.util.List;
import java.util.Optional;
import org.demarche.coder.PairResult;
import org.demarche.record.Status;

/**
 * What the program tells of two sides, in the classes of the data.
 *
 * @param category the class that counts, which may be NONE where the data know it
 * @param act the likeliest class of an act
 * @param mode mode of the act
 * @param status whether it took place
 * @param alleged whether only somebody claims it
 * @param contexts what it is about
 */
record Told(
    String category,
    String act,
    Optional<String> mode,
    Status status,
    boolean alleged,
    List<String> contexts) {

  static Told of(PairResult result, Classes classes) {
    return new Told(
        classes.told(result),
        classes.act(result),
        result.mode(),
        result.status(),
        result.alleged(),
        result.contexts());
  }
}
