package org.demarche.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hashes of the runs of five words of a text; one of four is kept, the same ones wherever the run
 * stands, so that the share of common runs can be told from those that are kept (A. Broder, On the
 * resemblance and containment of documents, 1997).
 */
public final class Shingles {

  /** So many days apart two reports that print the same text may be. */
  public static final int DAYS_APART = 4;

  /** So many common runs are enough for longer texts only when they are half of one. */
  private static final int LEAST_SHARED = 5;

  private static final int RUN = 5;
  private static final int KEPT_OF = 4;
  private static final long PRIME = 1_099_511_628_211L;
  private static final long START = 0xcbf29ce484222325L;

  private Shingles() {}

  /** Returns those of a text. */
  public static Set<Long> of(String text) {
    List<Long> words = words(text);
    Set<Long> kept = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      long hash = START;
      for (long word : words.subList(i, i + RUN)) {
        hash = mix((hash ^ word) * PRIME);
      }
      if (Math.floorMod(hash, KEPT_OF) == 0) {
        kept.add(hash);
      }
    }
    return kept;
  }

  /**
   * Tells whether two reports print the same text.
   *
   * @param shared how many hashes both have
   * @param one how many the one has
   * @param other how many the other has
   */
  public static boolean areOfOneText(long shared, long one, long other) {
    return 2 * shared >= Math.min(one, other)
        && shared >= Math.min(LEAST_SHARED, Math.max(one, other));
  }

  private static List<Long> words(String text) {
    List<Long> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    long hash = START;
    boolean inside = false;
    for (int i = 0; i <= lower.length(); i++) {
      char next = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetterOrDigit(next)) {
        hash = (hash ^ next) * PRIME;
        inside = true;
      } else if (inside) {
        words.add(mix(hash));
        hash = START;
        inside = false;
      }
    }
    return words;
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 31)) * 0x7fb5d329728ea185L;
    return mixed ^ (mixed >>> 27);
  }
}
