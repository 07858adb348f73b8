package org.demarche.app.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products of matrices are what the definition says, for all sizes. */
class ProductTest {

  private static float[] numbers(int size, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) (random.nextDouble() - 0.5);
    }
    return numbers;
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "3,9,5", "8,16,400", "17,23,385", "9,8,384"})
  void rowsTimesColumns(int n, int k, int m) {
    float[] a = numbers(n * k, 1);
    float[] b = numbers(k * m, 2);
    float[] c = new float[n * m];
    Product.add(c, a, b, n, k, m);
    float[] d = new float[n * m];
    Product.addTransposed(d, Product.transposed(a, n, k), b, k, n, m);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double sum = 0;
        for (int p = 0; p < k; p++) {
          sum += a[i * k + p] * (double) b[p * m + j];
        }
        assertThat((double) c[i * m + j]).isCloseTo(sum, within(1e-5));
        assertThat((double) d[i * m + j]).isCloseTo(sum, within(1e-5));
      }
    }
  }
}
