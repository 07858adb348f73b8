package org.demarche.record;

/** How exactly a number is told. */
public enum Bound {
  /** "at least 12", "more than 12": there may be more. */
  AT_LEAST("at least"),
  /** "up to 12", "fewer than 12": there may be less. */
  AT_MOST("at most"),
  /** "some 12", "nearly 12", "dozens". */
  ABOUT("about");

  private final String word;

  Bound(String word) {
    this.word = word;
  }

  /** Returns the words of the record. */
  public String word() {
    return word;
  }
}
