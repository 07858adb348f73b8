package org.demarche.spark.coding;

import java.io.Serializable;
import java.util.Locale;

/**
 * What came in and what became of it.
 *
 * @param in how many reports, good or bad, were read
 * @param records how many records are in the files that were written
 * @param rejects how many rejects are in the files that were written
 */
public record Account(long in, long records, long rejects) implements Serializable {

  /** Tells whether all that came in has become a record or a reject. */
  public boolean holds() {
    return in == records + rejects;
  }

  /** Returns the sum of both. */
  Account plus(Account other) {
    return new Account(in + other.in, records + other.records, rejects + other.rejects);
  }

  /** Returns it in one line. */
  public String words() {
    return String.format(
        Locale.ROOT,
        "%,d %s in: %,d %s, %,d rejected",
        in,
        in == 1 ? "report" : "reports",
        records,
        records == 1 ? "record" : "records",
        rejects);
  }

  /** Returns it as JSON. */
  String json() {
    return String.format(
        Locale.ROOT, "{\"in\":%d,\"records\":%d,\"rejects\":%d}\n", in, records, rejects);
  }
}
