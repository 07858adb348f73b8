package org.demarche.app.relation;

/**
 * A measure, or why there is none.
 *
 * @param <T> what is measured
 */
public sealed interface Measured<T> {

  /**
   * A measure.
   *
   * @param value what has been found
   */
  record Value<T>(T value) implements Measured<T> {}

  /**
   * The data are too thin for it.
   *
   * @param number how many there are
   * @param needed how many are needed
   * @param what of what, in the plural: "cases"
   */
  record TooFew<T>(int number, int needed, String what) implements Measured<T> {

    /** Says so, "too few: 3 cases, 10 needed". */
    public String words() {
      return "too few: " + number + " " + what + ", " + needed + " needed";
    }
  }
}
