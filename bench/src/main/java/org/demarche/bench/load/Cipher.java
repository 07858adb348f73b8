package org.demarche.bench.load;

import java.util.Locale;

/**
 * Makes other words of the same length of some of the words of a text, the same ones everywhere.
 */
final class Cipher {

  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghklmnprstvw";
  private static final int LONGEST_KEPT = 3;
  private static final int CHANGED_OF = 3;

  private final int key;

  Cipher(int key) {
    this.key = key;
  }

  /** Returns the text with other words and numbers, each where it stood. */
  String text(String text) {
    StringBuilder changed = new StringBuilder(text);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        word(text.substring(start, i), start, changed);
        start = -1;
      }
    }
    return changed.toString();
  }

  private void word(String word, int start, StringBuilder changed) {
    boolean number = Character.isDigit(word.charAt(0));
    int mix = mixed(word.toLowerCase(Locale.ROOT).hashCode());
    if (!number && (word.length() <= LONGEST_KEPT || Math.floorMod(mix, CHANGED_OF) != 0)) {
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      changed.setCharAt(start + i, letter(word.charAt(i), i == 0, mixed(mix + i)));
    }
  }

  private static char letter(char old, boolean first, int mix) {
    if (old >= '0' && old <= '9') {
      int least = first && old != '0' ? 1 : 0;
      return (char) ('0' + least + Math.floorMod(mix, 10 - least));
    }
    char small = Character.toLowerCase(old);
    String among = VOWELS.indexOf(small) >= 0 ? VOWELS : CONSONANTS;
    if (small < 'a' || small > 'z') {
      return old;
    }
    char other = among.charAt(Math.floorMod(mix, among.length()));
    return old == small ? other : Character.toUpperCase(other);
  }

  private int mixed(int hash) {
    int mixed = (hash ^ key) * 0x9E3779B1;
    mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA6B;
    return mixed ^ (mixed >>> 13);
  }
}
