package org.demarche.app.store;

/**
 * What became of reports that were handed to a store.
 *
 * @param fresh reports that it did not have
 * @param changed reports that came with another text; the old version is kept beside the new one
 * @param same reports that it had already
 */
public record Kept(int fresh, int changed, int same) {

  /** Nothing so far. */
  public static final Kept NOTHING = new Kept(0, 0, 0);

  /** Returns the sum of both. */
  public Kept and(Kept other) {
    return new Kept(fresh + other.fresh, changed + other.changed, same + other.same);
  }

  /** Returns how many reports were handed over. */
  public int all() {
    return fresh + changed + same;
  }
}
