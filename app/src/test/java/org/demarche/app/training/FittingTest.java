package org.demarche.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demarche.classifier.Blend;
import org.junit.jupiter.api.Test;

/** The weights of words and frames follow what is right more often. */
class FittingTest {

  private static double[] features(double words, double frame) {
    double[] features = new double[Blend.SIZE];
    features[0] = Math.log(words);
    features[1] = frame;
    return features;
  }

  /** Words say AID with 0.6, a frame says SANCTION. */
  private static Map<String, double[]> disagreement() {
    return Map.of("AID", features(0.6, 0), "SANCTION", features(0.4, 1));
  }

  private static double share(String right) {
    Fitting fitting = new Fitting();
    for (int i = 0; i < 20; i++) {
      fitting.add(disagreement(), i == 0 ? "AID" : right);
    }
    return new Blend(fitting.weights()).shares(disagreement()).getOrDefault("SANCTION", 0.0);
  }

  @Test
  void framesCountWhenTheyAreMostlyRight() {
    assertThat(share("SANCTION")).isBetween(0.85, 0.99);
  }

  @Test
  void framesCountLessWhenTheyAreMostlyWrong() {
    assertThat(share("AID")).isLessThan(0.15);
  }

  @Test
  void withoutSentencesTheWordsAreBelieved() {
    assertThat(new Blend(new Fitting().weights()).shares(disagreement())).containsEntry("AID", 0.6);
  }
}
