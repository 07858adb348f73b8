package org.demarche.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The part of a person's name by which reports call the person after the first time. */
public final class Surname {

  private static final Set<String> FAMILY_NAME_FIRST =
      Set.of("CHN", "HKG", "KOR", "PRK", "TWN", "VNM", "KHM");
  private static final Set<String> SUFFIXES =
      Set.of(
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XVI", "XXIII",
          "Jr", "Jr.", "Sr", "Sr.");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "de", "da", "dos", "del", "van", "von", "bin", "ben", "di", "la", "le", "ul");

  private Surname() {}

  /** Returns "Putin" for "Vladimir Putin", "Hu" for "Hu Jintao", "Abdullah" for "Abdullah II". */
  public static String of(String name, String country) {
    String[] words = name.split(" ");
    int last = words.length - 1;
    if (last > 0 && SUFFIXES.contains(words[last])) {
      last--;
    }
    if (isFirst(country) && words.length > 1) {
      return words[0];
    }
    int first = last;
    while (first > 1 && PARTICLES.contains(words[first - 1].toLowerCase(Locale.ROOT))) {
      first--;
    }
    return String.join(" ", Arrays.copyOfRange(words, first, last + 1));
  }

  /** Tells whether names of the country begin with the family's. */
  static boolean isFirst(String country) {
    return FAMILY_NAME_FIRST.contains(country);
  }
}
