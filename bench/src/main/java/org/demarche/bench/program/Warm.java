package org.demarche.bench.program;

import java.util.List;
import java.util.Map;

/**
 * What coding takes when all is loaded and compiled, on one thread.
 *
 * @param sentences that are coded in a second of the thread, the median of all rounds
 * @param stages milliseconds of the thread for a sentence, by stage in their order
 * @param beside other tools on the same sentences
 * @param growth by the length of a report
 */
record Warm(
    double sentences, Map<String, Double> stages, List<Comparison> beside, List<Growth> growth) {

  /**
   * What a sentence takes in reports of one length.
   *
   * @param length sentences of the report
   * @param millis of the thread for each of them
   */
  record Growth(int length, double millis) {}
}
