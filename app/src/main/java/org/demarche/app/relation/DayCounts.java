package org.demarche.app.relation;

/**
 * Four counts of days in one number, since a thousand draws add them up a million times. A period
 * of a hundred years has fewer days than the 65,535 that each can hold.
 *
 * @param answered days with an act that is answered
 * @param after days with an act
 * @param followed other days that are followed by the same
 * @param otherwise other days
 */
record DayCounts(int answered, int after, int followed, int otherwise) {

  private static final int BITS = 16;
  private static final int MASK = (1 << BITS) - 1;

  /** Takes the number apart. */
  static DayCounts of(long packed) {
    return new DayCounts(
        (int) (packed >>> 3 * BITS) & MASK,
        (int) (packed >>> 2 * BITS) & MASK,
        (int) (packed >>> BITS) & MASK,
        (int) packed & MASK);
  }

  /** Returns the number; numbers of other days can be added to it. */
  long packed() {
    return (long) answered << 3 * BITS
        | (long) after << 2 * BITS
        | (long) followed << BITS
        | otherwise;
  }

  /** Tells whether there are days of both kinds. */
  boolean comparable() {
    return after > 0 && otherwise > 0;
  }

  /** Returns by how much acts are answered more often than other days are followed. */
  double difference() {
    return (double) answered / after - (double) followed / otherwise;
  }
}
