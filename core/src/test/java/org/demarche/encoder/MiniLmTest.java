package org.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

/** Sentences that mean the same have vectors that lie near each other. */
class MiniLmTest {

  private static final int[] NOBODY = {};

  private final MiniLm encoder;

  MiniLmTest() throws IOException {
    this.encoder = MiniLm.with(Tensors.none());
  }

  private double[] mean(String text) {
    Encoding encoding = encoder.encode(text, new Span(0, text.length()));
    float[][] vectors = encoder.focus(encoding, NOBODY, NOBODY, NOBODY);
    double[] mean = new double[MiniLm.WIDTH];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.length;
      }
    }
    return mean;
  }

  private double likeness(String one, String other) {
    double[] a = mean(one);
    double[] b = mean(other);
    double product = 0;
    double lengthA = 0;
    double lengthB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      lengthA += a[i] * a[i];
      lengthB += b[i] * b[i];
    }
    return product / Math.sqrt(lengthA * lengthB);
  }

  @Test
  void shellingIsNearerToBombingThanToCooking() {
    String shelled = "Troops shelled the city.";
    assertThat(likeness(shelled, "The army bombed the town."))
        .isGreaterThan(0.2 + likeness(shelled, "She baked an apple pie."));
  }

  @Test
  void theSameTextHasTheSameVectors() {
    assertThat(mean("Peru recalled its envoy.")).isEqualTo(mean("Peru recalled its envoy."));
  }

  @Test
  void anEmptyStretchHasVectorsForItsEndsOnly() {
    assertThat(encoder.encode("abc", new Span(1, 1)).vectors()).hasNumberOfRows(2);
  }
}
