package org.demarche.app.relation;

import java.util.Locale;

/** Which acts between two sides are looked at. */
public enum Way {
  /** What the first side does towards the second, and what they do together. */
  FORTH,
  /** What the second side does towards the first, and what they do together. */
  BACK,
  /** All of it, every case once. */
  TOGETHER;

  /** Returns it as one word in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
