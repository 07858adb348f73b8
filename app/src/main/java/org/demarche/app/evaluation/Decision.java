package org.demarche.app.evaluation;

/**
 * One choice among several labels.
 *
 * @param right the right label
 * @param told the label that was chosen
 */
record Decision(String right, String told) {

  boolean isRight() {
    return right.equals(told);
  }
}
