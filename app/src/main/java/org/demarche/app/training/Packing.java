package org.demarche.app.training;

/**
 * How several sentences stand one after the other in the rows of a matrix.
 *
 * @param starts the first row of each sentence, and behind them the number of rows
 */
record Packing(int[] starts) {

  int sentences() {
    return starts.length - 1;
  }

  int rows() {
    return starts[starts.length - 1];
  }

  int first(int sentence) {
    return starts[sentence];
  }

  int words(int sentence) {
    return starts[sentence + 1] - starts[sentence];
  }
}
