package org.demarche.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds the pairs that may be the same act among tellings that share a key. */
public final class KeySweep {

  /** With so many of those that begin after it a telling is compared, so that work stays linear. */
  public static final int MOST = 300;

  private final Likeness likeness;

  /** Makes a sweep that compares so. */
  public KeySweep(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Takes pairs. */
  @FunctionalInterface
  public interface Pairs {

    /**
     * Takes a pair.
     *
     * @param one the place of one of both among the members
     * @param other that of the other, which is larger
     * @param grounds why both may be the same act
     */
    void pair(int one, int other, List<Ground> grounds);
  }

  /**
   * Compares tellings with those behind them; a pair that shares several keys is found under the
   * first of them only.
   *
   * @param key that all share
   * @param members by their first days, and by their order where these are the same
   * @param keys all keys of each
   * @param own how many, from the first on, are compared with those behind them
   */
  public void sweep(String key, List<Told> members, List<Set<String>> keys, int own, Pairs pairs) {
    for (int a = 0; a < own; a++) {
      LocalDate end = members.get(a).time().days().last().plusDays(Timing.TOLERANCE);
      for (int b = a + 1; b < Math.min(members.size(), a + MOST); b++) {
        if (members.get(b).time().days().first().isAfter(end)) {
          break;
        }
        if (CaseKeys.firstShared(keys.get(a), keys.get(b)).equals(key)) {
          compare(members, a, b, pairs);
        }
      }
    }
  }

  private void compare(List<Told> members, int a, int b, Pairs pairs) {
    Told one = members.get(a);
    Told other = members.get(b);
    boolean inOrder = one.compareTo(other) <= 0;
    likeness
        .enough(inOrder ? one : other, inOrder ? other : one)
        .ifPresent(grounds -> pairs.pair(a, b, grounds));
  }
}
