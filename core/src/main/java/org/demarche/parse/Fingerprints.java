package org.demarche.parse;

import java.io.IOException;

/**
 * A map from strings of several types to numbers that keeps 64 bits of hash in place of each
 * string.
 *
 * <p>A million strings would cost seconds to read and hundreds of megabytes to hold; the table is
 * two arrays. {@link Builder} makes sure that the strings in it do not collide; one that is not in
 * it is taken for one that is about once in 10^13 lookups.
 */
final class Fingerprints {

  /** What {@link #get} returns for a string that is not in the table. */
  static final int ABSENT = -1;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Another number, or a type more would be the same as a letter more. */
  private static final long APART = 0xD6E8FEB86659FD93L;

  private static final long[] POWERS = powers(64);

  /** Slots for each entry; more of them make lookups shorter and the table larger. */
  private static final double SLOTS = 1.6;

  private final long[] prints;
  private final int[] numbers;

  private Fingerprints(long[] prints, int[] numbers) {
    this.prints = prints;
    this.numbers = numbers;
  }

  /** Reads a table. */
  static Fingerprints read(ModelInput in) throws IOException {
    return new Fingerprints(in.longs(), in.ints());
  }

  /** Writes the table. */
  void write(ModelOutput out) throws IOException {
    out.longs(prints);
    out.ints(numbers);
  }

  /**
   * Returns the hash of a string. That of two strings, one behind the other, comes from those of
   * both: see {@link #joined}.
   */
  static long hash(String string) {
    long hash = 0;
    for (int i = 0; i < string.length(); i++) {
      hash = hash * MULTIPLIER + string.charAt(i);
    }
    return hash;
  }

  /**
   * Returns the hash of two strings with a sign between them.
   *
   * @param first the hash of the first string
   * @param second that of the second
   * @param length how long the second is
   */
  static long joined(long first, char between, long second, int length) {
    return (first * MULTIPLIER + between) * power(length) + second;
  }

  private static long power(int exponent) {
    long power = 1;
    int left = exponent;
    while (left >= POWERS.length) {
      power *= POWERS[POWERS.length - 1];
      left -= POWERS.length - 1;
    }
    return power * POWERS[left];
  }

  private static long[] powers(int count) {
    long[] powers = new long[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * MULTIPLIER;
    }
    return powers;
  }

  /** Returns the number of the string, or {@link #ABSENT}. */
  int get(int type, String string) {
    long print = print(type, hash(string));
    int slot = slot(print, prints.length);
    while (prints[slot] != 0) {
      if (prints[slot] == print) {
        return numbers[slot];
      }
      slot = slot + 1 == prints.length ? 0 : slot + 1;
    }
    return ABSENT;
  }

  /** Spreads the hash over all bits, as MurmurHash3 ends (D. Stafford's variant 13). */
  static long print(int type, long hash) {
    long print = hash + (type + 1) * APART;
    print = (print ^ print >>> 30) * 0xBF58476D1CE4E5B9L;
    print = (print ^ print >>> 27) * 0x94D049BB133111EBL;
    print ^= print >>> 31;
    return print == 0 ? 1 : print;
  }

  /** Returns the first slot in which a fingerprint may stand. */
  static int slot(long print, int slots) {
    return (int) (((print >>> 32) * slots) >>> 32);
  }

  /** Fills a table of a known size. */
  static final class Builder {

    private final long[] prints;
    private final int[] numbers;

    /** Takes the number of strings that will be put. */
    Builder(int size) {
      int slots = Math.max(2, (int) Math.ceil(size * SLOTS));
      prints = new long[slots];
      numbers = new int[slots];
    }

    /** Puts a string that was not put before, with its number. */
    void put(int type, String string, int number) {
      long print = print(type, hash(string));
      int slot = slot(print, prints.length);
      while (prints[slot] != 0) {
        if (prints[slot] == print) {
          throw new IllegalStateException("two strings with one fingerprint: " + string);
        }
        slot = slot + 1 == prints.length ? 0 : slot + 1;
      }
      prints[slot] = print;
      numbers[slot] = number;
    }

    /** Returns the table. */
    Fingerprints build() {
      return new Fingerprints(prints, numbers);
    }
  }
}
