package org.demarche.app.cases;

/** How much each ground says, and how much is needed; set on groups of reports kept for that. */
final class Weights {

  static final double SAME_ACT = 2;
  static final double SAME_MODE = 0.5;
  static final double OTHER_MODE = -0.5;
  static final double AKIN = 0.5;

  static final double SAME_DAY = 2;
  static final double DAY_BETWEEN = 0.5;
  static final double NEWS_OF_DAY = 1;
  static final double SAME_MONTH = 0.5;
  static final double UNKNOWN_DAY = -1;

  static final double SAME_ENTITY = 1.5;
  static final double SAME_COUNTRY = 1;
  static final double NAMED_ONCE = -0.5;

  /** Both are bodies without a country, but not the same by name. */
  static final double OTHER_BODY = -0.5;

  static final double SAME_PLACE = 0.7;
  static final double OTHER_PLACE = -1;
  static final double SAME_FIGURE = 1.5;

  /** What the words of both would give if they were the same. */
  static final double SAME_WORDS = 8;

  /** Of a word that all news uses, beside 1 for any other. */
  static final double COMMON_WORD = 0.35;

  /** Two tellings with as much are taken for the same act. */
  static final double ENOUGH = 5.5;

  /** What all pairs of two groups must have on average for the groups to be joined. */
  static final double ENOUGH_ON_AVERAGE = 3.5;

  /** A report rarely tells one act as two: so much is needed then. */
  static final double ENOUGH_IN_REPORT = 11;

  /** Stands for the points of two tellings that cannot be the same act. */
  static final double CONTRADICTION = -10;

  private Weights() {}
}
