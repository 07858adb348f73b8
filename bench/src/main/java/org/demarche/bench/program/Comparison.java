package org.demarche.bench.program;

/**
 * How fast the coder is beside another tool, both measured in turn in one Java on one thread.
 *
 * @param tool its name
 * @param sentences that it analyses in a second of its thread, the median of all rounds
 * @param ratio sentences of the coder for one of the tool, the median of the ratios of all rounds
 */
record Comparison(String tool, double sentences, double ratio) {}
