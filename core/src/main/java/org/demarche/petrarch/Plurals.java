package org.demarche.petrarch;

/** Makes regular plurals of nouns in capitals. */
final class Plurals {

  private static final String VOWELS = "AEIOU";

  private Plurals() {}

  /** Returns "PARTIES" for "PARTY", "BOSSES" for "BOSS". */
  static String of(String noun) {
    if (noun.matches(".*(S|X|Z|CH|SH)")) {
      return noun + "ES";
    }
    boolean ies =
        noun.length() > 1
            && noun.endsWith("Y")
            && VOWELS.indexOf(noun.charAt(noun.length() - 2)) < 0;
    return ies ? noun.substring(0, noun.length() - 1) + "IES" : noun + "S";
  }
}
