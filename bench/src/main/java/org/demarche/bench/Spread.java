package org.demarche.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The middle of several measured values, and how far they lie apart. */
public record Spread(double median, double least, double most) {

  /** Returns the spread of what is measured on each. */
  public static <T> Spread of(Collection<T> measured, ToDoubleFunction<T> value) {
    double[] values = measured.stream().mapToDouble(value).sorted().toArray();
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing has been measured");
    }
    int middle = values.length / 2;
    double median =
        values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return new Spread(median, values[0], values[values.length - 1]);
  }
}
